import Kernel

extension IntakeRefusal {
    private static let saveAsCSV = Message(
        "请在Excel或WPS中打开，选“另存为”，类型选“CSV UTF-8（逗号分隔）(*.csv)”，再报送另存的文件",
        en: "open it in Excel or WPS, save it as 'CSV UTF-8 (Comma delimited) (*.csv)' and send the saved file")

    private static let mendQuotes = Message("请补上引号，或去掉多余的引号", en: "add the missing quote, or remove the one too many")

    static func empty(_ file: String) -> IntakeRefusal {
        IntakeRefusal(.empty, file, Message("文件是空的，连表头也没有", en: "the file is empty and has not even a header"))
    }

    static func spreadsheet(_ file: String, _ format: Message) -> IntakeRefusal {
        IntakeRefusal(
            .spreadsheet, file, Message("这是\(format)文件，不是CSV", en: "this is an \(format) file, not CSV"),
            hint: saveAsCSV)
    }

    static func utf16(_ file: String) -> IntakeRefusal {
        IntakeRefusal(
            .utf16, file,
            Message(
                "文件是UTF-16编码（“Unicode文本”）；只收UTF-8和GB18030",
                en: "the file is encoded in UTF-16 ('Unicode text'); only UTF-8 and GB18030 are taken"),
            hint: saveAsCSV)
    }

    static func nulByte(_ file: String, line: Int) -> IntakeRefusal {
        IntakeRefusal(
            .nulByte, file, line: line,
            Message(
                "第\(line)行有NUL字节，不是文本文件，或是没有标记的UTF-16",
                en: "line \(line) has a NUL byte: this is no text file, or UTF-16 without its mark"),
            hint: saveAsCSV)
    }

    static func invalidText(_ file: String, line: Int, _ encoding: TextEncoding) -> IntakeRefusal {
        IntakeRefusal(
            .invalidText, file, line: line,
            Message("第\(line)行有不属于\(encoding.title)的字节", en: "line \(line) has bytes that are not \(encoding.title)"),
            hint: saveAsCSV)
    }

    static func neitherEncoding(_ file: String, line: Int, utf8Line: Int) -> IntakeRefusal {
        IntakeRefusal(
            .invalidText, file, line: line,
            Message("第\(utf8Line)行有不属于UTF-8的字节", en: "line \(utf8Line) has bytes that are not UTF-8")
                + Message(
                    "，按GB18030读时第\(line)行也有不属于GB18030的字节",
                    en: ", and read as GB18030 line \(line) has bytes that are not GB18030"),
            hint: saveAsCSV)
    }

    static func noConverter(_ file: String) -> IntakeRefusal {
        IntakeRefusal(
            .noConverter, file,
            Message(
                "文件不是UTF-8，而本机没有GB18030转换表（iconv_open失败）",
                en: "the file is not UTF-8, and this machine has no GB18030 conversion table (iconv_open failed)"),
            hint: Message("请安装系统的gconv模块（Debian软件包libc6中的gconv/GB18030.so）", en: "install the system's gconv module ")
                + Message(
                    "，或把文件另存为CSV UTF-8", en: "(gconv/GB18030.so in Debian's libc6), or save the file as CSV UTF-8"))
    }

    static func unclosedQuote(_ file: String, line: Int) -> IntakeRefusal {
        IntakeRefusal(
            .unclosedQuote, file, line: line,
            Message(
                "第\(line)行开始的引号直到文件末尾没有成对", en: "the quote that opens on line \(line) is not closed before the end"),
            hint: mendQuotes)
    }

    static func rowTooLong(_ file: String, line: Int, limit: Int) -> IntakeRefusal {
        IntakeRefusal(
            .rowTooLong, file, line: line,
            Message(
                "第\(line)行开始的一行超过\(limit / 1024)KiB，多半是引号没有成对",
                en: "the row that begins on line \(line) is over \(limit / 1024) KiB; most likely a quote is not closed"
            ),
            hint: mendQuotes)
    }

    static func unreadable(_ file: String, _ why: Message) -> IntakeRefusal {
        IntakeRefusal(.unreadable, file, Message("读不了文件：\(why)", en: "cannot read the file: \(why)"))
    }

    static func changed(_ file: String) -> IntakeRefusal {
        IntakeRefusal(
            .changed, file, Message("文件在读取期间被改动", en: "the file changed while it was read"),
            hint: Message("请等文件写完后再报送一次", en: "wait until the file is written and send it once more"))
    }

    static func unwritable(_ file: String, _ why: String) -> IntakeRefusal {
        IntakeRefusal(
            .unwritable, file, Message("写不了退回文件：\(why)", en: "cannot write the set-aside file: \(why)"),
            hint: Message(
                "请检查文件夹是否存在、是否有写权限、磁盘是否已满",
                en: "check that the folder exists and can be written, and that the disk is not full"))
    }
}
