import Kernel

extension LanguageChapter {
    static let derive = LanguageChapter(
        Message("派生 derive", en: "Derivations"),
        Message("只有插件带有派生函数时才用。", en: "Only where the plugin has derive functions."), [.derivation])
}

extension FormBlock {
    static let derivation = FormBlock("derivation", Message("派生函数", en: "derivation"))
}

extension LanguageForm {
    fileprivate static let derivation = LanguageForm(
        Message("使用派生函数", en: "The use of a derive function"),
        keys: [
            FormKey(
                "derive", in: [.standard], .optional, .named(.word, .block(.derivation)),
                Message("函数名: 用法", en: "the function's name: its use")),
            FormKey("of", in: [.derivation], .text, Message("填哪种记录的派生字段", en: "whose derived columns it fills")),
            FormKey(
                "parameters", in: [.derivation],
                .dated(.named(.word, .integer(-1_000_000_000_000...1_000_000_000_000))),
                Message("函数的参数，整数；含义见插件的 README", en: "whole numbers, as the plugin explains them")),
        ],
        text: Message(
            "函数由插件提供，名称固定；标准给出它的参数，参数可随时间改变。", en: "The plugin has the function, the standard its parameters."),
        mistakes: Message(
            "插件没有这个函数，或有一个没用到；记录类型没有 derived；参数不是整数。",
            en: "No such function, or one that is not used; a kind without derived; a parameter that is not whole."),
        example: """
            derive:
              accident_class:
                title: \(Message("事故等级", en: "class of an accident"))
                of: accident
                parameters:
                  2007-06-01: {value: {larger_deaths: 3}, reference: rules, evidence: seen}
            """)
}
