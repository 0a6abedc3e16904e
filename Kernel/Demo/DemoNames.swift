/// Names for invented subjects, each marked as a demonstration so that none is taken for a real firm.
enum DemoNames {
    static func name(industry: String, isIndividual: Bool, random: inout SplitMix64) -> String {
        let brand = (0..<3).map { _ in random.pick(syllables) ?? "" }.joined()
        let trade = random.pick(trades[industry] ?? ["综合"]) ?? ""
        return "\(brand)\(trade)（演示）\(isIndividual ? "经营部" : "有限公司")"
    }

    private static let syllables = [
        "澄", "岚", "曜", "衡", "泓", "祺", "朔", "霁", "珩", "煦", "屿", "澍", "昶", "翊", "湛", "旻", "峤", "熠", "沅", "珞",
        "晟", "垚", "洛", "筠", "芃", "溯", "璟", "皓", "渌", "钧",
    ]

    /// By section of GB/T 4754.
    private static let trades: [String: [String]] = [
        "A": ["种养", "林业"], "B": ["矿业", "石料"], "C": ["化工", "新材料", "精密制造", "塑胶", "涂料", "电子"],
        "D": ["热电", "燃气"], "E": ["建设", "安装工程"], "F": ["贸易", "商贸"], "G": ["物流", "仓储", "危运"],
        "H": ["酒店", "餐饮"], "I": ["软件"], "J": ["投资"], "K": ["置业"], "L": ["商务"], "M": ["检测"],
        "N": ["环境"], "O": ["维修"], "P": ["培训"], "Q": ["康养"], "R": ["文化"], "S": ["服务"],
    ]
}
