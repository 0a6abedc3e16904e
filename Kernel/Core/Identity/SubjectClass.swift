/// The class of a subject 主体类别: an organisation's is read from the first two characters of its credit code.
public enum SubjectClass: String, Hashable, Sendable, CaseIterable {
    case enterprise
    case individualBusiness = "individual-business"
    case cooperative
    case authority
    case publicInstitution = "public-institution"
    case massOrganisation = "mass-organisation"
    case socialOrganisation = "social-organisation"
    case villageOrCommunity = "village-or-community"
    case ruralCollective = "rural-collective"
    case tradeUnion = "trade-union"
    case legalService = "legal-service"
    case vessel
    case terminal
    case park
    case scenicSpot = "scenic-spot"
    case other

    /// Things that have records and an operator, and are no organisation 对象.
    public static let objects: Set<SubjectClass> = [.vessel, .terminal, .park, .scenicSpot]

    public var isObject: Bool { SubjectClass.objects.contains(self) }

    public var title: Message {
        switch self {
        case .enterprise: Message("企业", en: "enterprise")
        case .individualBusiness: Message("个体工商户", en: "individual business")
        case .cooperative: Message("农民专业合作社", en: "farmers' cooperative")
        case .authority: Message("机关", en: "authority")
        case .publicInstitution: Message("事业单位", en: "public institution")
        case .massOrganisation: Message("群众团体", en: "mass organisation")
        case .socialOrganisation: Message("社会组织", en: "social organisation")
        case .villageOrCommunity: Message("村（居）民委员会", en: "village or neighbourhood committee")
        case .ruralCollective: Message("农村集体经济组织", en: "rural collective")
        case .tradeUnion: Message("工会", en: "trade union")
        case .legalService: Message("法律服务机构", en: "legal service")
        case .vessel: Message("船舶", en: "vessel")
        case .terminal: Message("码头泊位", en: "terminal")
        case .park: Message("园区", en: "park")
        case .scenicSpot: Message("景区", en: "scenic spot")
        case .other: Message("其他", en: "other")
        }
    }

    init(_ department: UInt8, _ kind: UInt8) {
        let pair = String(decoding: [department, kind], as: UTF8.self)
        self = SubjectClass.table[pair] ?? .other
    }

    static func isListed(_ department: UInt8, _ kind: UInt8) -> Bool {
        let pair = String(decoding: [department, kind], as: UTF8.self)
        return table[pair] != nil
    }

    /// Departments and classes of GB 32100-2015 as republished; 54 and 55 for village and neighbourhood committees are
    /// recalled practice. A pair that is missing here is warned about, never refused.
    private static let table: [String: SubjectClass] = [
        "11": .authority, "12": .publicInstitution, "13": .massOrganisation, "19": .other,
        "21": .other, "29": .other,
        "31": .legalService, "32": .legalService, "33": .legalService, "34": .legalService, "35": .legalService,
        "39": .other, "41": .other, "49": .other,
        "51": .socialOrganisation, "52": .socialOrganisation, "53": .socialOrganisation,
        "54": .villageOrCommunity, "55": .villageOrCommunity, "59": .other,
        "61": .other, "62": .other, "69": .other, "71": .other, "72": .other, "79": .other,
        "81": .tradeUnion, "89": .other,
        "91": .enterprise, "92": .individualBusiness, "93": .cooperative,
        "A1": .publicInstitution, "A9": .other,
        "N1": .ruralCollective, "N2": .ruralCollective, "N3": .ruralCollective, "N9": .other,
        "Y1": .other,
    ]
}
