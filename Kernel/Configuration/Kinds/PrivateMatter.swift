/// What no county may configure at all 不得归集的信息 (promise 17).
enum PrivateMatter {
    /// Reports a name or a title that tells of a private matter.
    static func refuse(_ text: String, at reader: NodeReader) {
        guard let title = category(of: text) else { return }
        reader.error(
            "“\(text)”涉及\(title)，不能配置（承诺第 17 条：宗教、基因、指纹、血型、健康、信访、抗议不得归集）",
            hint: "请删去；这类信息不进入信用记录")
    }

    /// The forbidden category that a text names, or nil.
    static func category(of text: String) -> String? {
        let words = Set(text.lowercased().split { !$0.isASCII || !$0.isLetter }.map(String.init))
        return categories.first { category in
            category.chinese.contains { text.contains($0) } || !words.isDisjoint(with: category.english)
        }?.title
    }

    private static let categories: [(title: String, chinese: [String], english: Set<String>)] = [
        ("宗教信仰", ["宗教", "信仰"], ["religion", "religions", "religious", "faith"]),
        ("基因", ["基因"], ["gene", "genes", "genetic", "genetics", "genome", "dna"]),
        ("指纹", ["指纹"], ["fingerprint", "fingerprints"]),
        ("血型", ["血型"], ["blood"]),
        ("健康状况", ["疾病", "病史", "健康"], ["health", "disease", "diseases", "illness", "medical"]),
        ("信访", ["信访", "上访"], ["petition", "petitions", "petitioner"]),
        ("抗议示威", ["抗议", "示威"], ["protest", "protests", "protester"]),
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
