import Kernel

/// What no county may configure at all 不得归集的信息 (promise 17).
enum PrivateMatter {
    /// Reports a name or a title that tells of a private matter.
    static func refuse(_ text: String, at reader: NodeReader) {
        guard let title = category(of: text) else { return }
        reader.error(
            Message("“\(text)”涉及\(title)，不能配置", en: "'\(text)' is about \(title) and cannot be configured ") + promise,
            hint: Message("请删去；这类信息不进入信用记录", en: "remove it; such information enters no credit record"))
    }

    private static let promise = Message(
        "（承诺第 17 条：宗教、基因、指纹、血型、健康、信访、抗议不得归集）",
        en: "(promise 17: religion, genes, fingerprints, blood, health, petitions and protests are not collected)")

    /// The forbidden category that a text names, or nil.
    static func category(of text: String) -> Message? {
        let words = Set(text.lowercased().split { !$0.isASCII || !$0.isLetter }.map(String.init))
        return categories.first { category in
            category.chinese.contains { text.contains($0) } || !words.isDisjoint(with: category.english)
        }?.title
    }

    private static let categories: [(title: Message, chinese: [String], english: Set<String>)] = [
        (Message("宗教信仰", en: "religious belief"), ["宗教", "信仰"], ["religion", "religions", "religious", "faith"]),
        (Message("基因", en: "genes"), ["基因"], ["gene", "genes", "genetic", "genetics", "genome", "dna"]),
        (Message("指纹", en: "fingerprints"), ["指纹"], ["fingerprint", "fingerprints"]),
        (Message("血型", en: "blood types"), ["血型"], ["blood"]),
        (
            Message("健康状况", en: "health"), ["疾病", "病史", "健康"],
            ["health", "disease", "diseases", "illness", "medical"]
        ),
        (Message("信访", en: "petitions"), ["信访", "上访"], ["petition", "petitions", "petitioner"]),
        (Message("抗议示威", en: "protests"), ["抗议", "示威"], ["protest", "protests", "protester"]),
    ]
}

extension NodeReader {
    /// A title, refused where it tells of a private matter.
    func publicText() -> String? {
        let title = text()
        if let title { PrivateMatter.refuse(title, at: self) }
        return title
    }
}
