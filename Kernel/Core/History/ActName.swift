/// What names an act 行为 beside its subject: the deciding authority and the decision number.
struct ActName {
    /// The authority's code and name, folded; either may be empty.
    let authority: String
    let authorityName: String
    /// Folded; never empty.
    let number: String

    /// Nil where the kind has no decision number, or the record none.
    init?(_ payload: Payload, _ roles: RecordKind.Roles) {
        guard let column = roles.decisionNumber else { return nil }
        number = Folding.decisionNumber(payload.value(column))
        guard !number.isEmpty else { return nil }
        authority = String(decoding: Folding.code(roles.authority.map { payload.value($0) } ?? ""), as: UTF8.self)
        authorityName = String(
            decoding: Folding.wording(roles.authorityName.map { payload.value($0) } ?? ""), as: UTF8.self)
    }

    /// The name by which records are compared: by the authority's code, and where a record gives only its name, by the
    /// code that another record of the subject gives for that name.
    func key(codes: [String: String]) -> String {
        let known = authority.isEmpty ? codes[authorityName] ?? authorityName : authority
        return "\(known)|\(number)"
    }
}
