import Kernel

/// Names for invented subjects, each marked as a demonstration so that none is taken for a real one.
enum DemoNames {
    /// What every invented name holds.
    static let mark = "（演示）"

    static func name(industry: String, subjectClass: SubjectClass, random: inout SplitMix64) -> String {
        let brand = brand(&random)
        let trade = random.pick(trades[industry] ?? ["综合"]) ?? ""
        return "\(brand)\(trade)\(mark)\(forms[subjectClass] ?? "有限公司")"
    }

    static func object(_ subjectClass: SubjectClass, random: inout SplitMix64) -> String {
        "\(brand(&random))\(objects[subjectClass] ?? "")\(mark)"
    }

    /// Whether a text speaks of an object of a class.
    static func naming(_ subjectClass: SubjectClass) -> (String) -> Bool {
        let word = words[subjectClass]
        return { text in word.map { text.contains($0) } ?? false }
    }

    private static let words: [SubjectClass: String] = [
        .vessel: "船舶", .terminal: "码头", .park: "园区", .scenicSpot: "景区",
    ]

    private static func brand(_ random: inout SplitMix64) -> String {
        (0..<3).map { _ in random.pick(syllables) ?? "" }.joined()
    }

    private static let syllables = [
        "澄", "岚", "曜", "衡", "泓", "祺", "朔", "霁", "珩", "煦", "屿", "澍", "昶", "翊", "湛", "旻", "峤", "熠", "沅", "珞",
        "晟", "垚", "洛", "筠", "芃", "溯", "璟", "皓", "渌", "钧",
    ]

    private static let forms: [SubjectClass: String] = [.individualBusiness: "经营部", .cooperative: "专业合作社"]

    private static let objects: [SubjectClass: String] = [
        .vessel: "轮", .terminal: "码头", .park: "化工园区", .scenicSpot: "景区",
    ]

    /// By section of GB/T 4754.
    private static let trades: [String: [String]] = [
        "A": ["种养", "林业"], "B": ["矿业", "石料"],
        "C": ["石化", "化工", "新材料", "精细化学", "树脂", "塑胶", "涂料", "溶剂", "催化剂"],
        "D": ["热电", "燃气"], "E": ["建设", "安装工程"], "F": ["贸易", "商贸"],
        "G": ["物流", "仓储", "危运", "罐储", "港务"],
        "H": ["酒店", "餐饮"], "I": ["软件"], "J": ["投资"], "K": ["置业"], "L": ["商务"], "M": ["检测"],
        "N": ["环境"], "O": ["维修"], "P": ["培训"], "Q": ["康养"], "R": ["文化"], "S": ["服务"],
    ]
}
