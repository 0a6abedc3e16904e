import Kernel

/// Why a demonstration cannot be made on this machine.
public enum DemoProblem: Error, Sendable, Equatable {
    /// The system has no table by which a text becomes GB18030.
    case noConverter

    public var message: Message {
        Message(
            "本机没有 GB18030 转换表（iconv_open 失败）；请安装系统的 gconv 模块",
            en: "this machine has no GB18030 conversion table (iconv_open failed); install the system's gconv module")
    }
}
