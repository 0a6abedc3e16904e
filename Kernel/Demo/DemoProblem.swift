import Kernel

/// Why a demonstration cannot be made on this machine.
public enum DemoProblem: Error, Sendable, Equatable {
    /// The system has no table by which a text becomes GB18030.
    case noConverter
    /// A file holds a character that GB18030 as this machine knows it does not have.
    case notConvertible(file: String)

    public var message: Message {
        switch self {
        case .noConverter:
            Message(
                "本机没有 GB18030 转换表（iconv_open 失败）；请安装系统的 gconv 模块",
                en: "this machine has no GB18030 conversion table (iconv_open failed); "
                    + "install the system's gconv module")
        case .notConvertible(let file):
            Message(
                "演示文件 \(file) 不能转成 GB18030（iconv 失败）；请把该单位的 encoding 改为 utf-8",
                en: "the demonstration file \(file) cannot be turned into GB18030 (iconv failed); "
                    + "set the bureau's encoding to utf-8")
        }
    }
}
