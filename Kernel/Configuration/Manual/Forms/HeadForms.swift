import Kernel

extension LanguageChapter {
    static let head = LanguageChapter(
        Message("文件开头", en: "The head"),
        Message(
            "写在标准的第一个文件里；其余各章可以分写在几个文件里，每章只在一个文件里。",
            en: "In the first file only; every other chapter stands in one of the files."),
        [.head, .references])
}

extension LanguageForm {
    fileprivate static let head = LanguageForm(
        Message("格式、行业、名称", en: "Format, sector, title"),
        keys: [
            FormKey("format", in: [.standard], .integer(1...1), Message("固定写 1", en: "always 1")),
            FormKey("sector", in: [.standard], .text, Message("行业编号，与插件一致", en: "the sector's id, that of the plugin")),
            FormKey(
                "title", in: [.standard], .text, Message("标准名称，印在每一页上", en: "what the standard is called on every page")
            ),
            FormKey("owner", in: [.standard], .text, Message("主管单位，由它发布", en: "the bureau that keeps and adopts it")),
            FormKey(
                "decimals", in: [.standard], .integer(0...Int64(Points.decimals)),
                Message("分数最多几位小数", en: "the most decimals of any points")),
        ],
        text: Message(
            "五项都要写。分数按十进制精确计算，只有指标组的权重四舍五入；decimals: 1 时可以写 -2.5，不能写 -2.55。",
            en: "All five. Points are exact decimals; only the weight of a group is rounded."),
        mistakes: Message(
            "缺一项；format 不是 1；sector 与插件不同；decimals 不是 0 到 4 的整数；在第二个文件里又写一次。",
            en: "One is missing; another format or sector; decimals beyond 0 to 4; again in a second file."),
        example: """
            format: 1
            sector: works
            title: \(Message("样例评价标准", en: "Sample standard"))
            owner: \(Message("样例局", en: "Sample bureau"))
            decimals: 1
            """)

    fileprivate static let references = LanguageForm(
        Message("依据目录", en: "References"),
        keys: [
            FormKey(
                "references", in: [.standard], .named(.any, .text),
                Message("简称: 文件全称；各处的 reference 写简称", en: "short name: full title; `reference` names one"))
        ],
        text: Message(
            "列出本标准引用的文件，各起一个简称。没有依据、由本地自定的值也要有一个简称（如 local），以便一看便知。",
            en: "The documents that the values rest on, each under a short name; also one for local choices."),
        mistakes: Message("后面引用的简称不在目录里；名称为空。", en: "A reference that is not listed; an empty title."),
        example: """
            references:
              measures: \(Message("《样例管理办法》", en: "Sample measures"))
              choice: \(Message("本地自定", en: "chosen here"))
            """)
}
