extension IntakeRefusal {
    private static let saveAsCSV = "请在Excel或WPS中打开，选“另存为”，类型选“CSV UTF-8（逗号分隔）(*.csv)”，再报送另存的文件"

    static func empty(_ file: String) -> IntakeRefusal {
        IntakeRefusal(.empty, file, "文件是空的，连表头也没有")
    }

    static func spreadsheet(_ file: String, _ format: String) -> IntakeRefusal {
        IntakeRefusal(.spreadsheet, file, "这是\(format)文件，不是CSV", hint: saveAsCSV)
    }

    static func utf16(_ file: String) -> IntakeRefusal {
        IntakeRefusal(.utf16, file, "文件是UTF-16编码（“Unicode文本”）；只收UTF-8和GB18030", hint: saveAsCSV)
    }

    static func nulByte(_ file: String, line: Int) -> IntakeRefusal {
        IntakeRefusal(
            .nulByte, file, line: line, "第\(line)行有NUL字节，不是文本文件，或是没有标记的UTF-16", hint: saveAsCSV)
    }

    static func invalidText(_ file: String, line: Int, _ encoding: TextEncoding) -> IntakeRefusal {
        IntakeRefusal(
            .invalidText, file, line: line, "第\(line)行有不属于\(encoding.title)的字节", hint: saveAsCSV)
    }

    static func neitherEncoding(_ file: String, line: Int, utf8Line: Int) -> IntakeRefusal {
        IntakeRefusal(
            .invalidText, file, line: line,
            "第\(utf8Line)行有不属于UTF-8的字节，按GB18030读时第\(line)行也有不属于GB18030的字节", hint: saveAsCSV)
    }

    static func noConverter(_ file: String) -> IntakeRefusal {
        IntakeRefusal(
            .noConverter, file, "文件不是UTF-8，而本机没有GB18030转换表（iconv_open失败）",
            hint: "请安装系统的gconv模块（Debian软件包libc6中的gconv/GB18030.so），或把文件另存为CSV UTF-8")
    }

    static func unclosedQuote(_ file: String, line: Int) -> IntakeRefusal {
        IntakeRefusal(
            .unclosedQuote, file, line: line, "第\(line)行开始的引号直到文件末尾没有成对", hint: "请补上引号，或去掉多余的引号")
    }

    static func rowTooLong(_ file: String, line: Int, limit: Int) -> IntakeRefusal {
        IntakeRefusal(
            .rowTooLong, file, line: line, "第\(line)行开始的一行超过\(limit / 1024)KiB，多半是引号没有成对",
            hint: "请补上引号，或去掉多余的引号")
    }

    static func changed(_ file: String) -> IntakeRefusal {
        IntakeRefusal(.changed, file, "文件在读取期间被改动", hint: "请等文件写完后再报送一次")
    }

    static func unwritable(_ file: String, _ why: String) -> IntakeRefusal {
        IntakeRefusal(.unwritable, file, "写不了退回文件：\(why)", hint: "请检查文件夹是否存在、是否有写权限、磁盘是否已满")
    }
}
