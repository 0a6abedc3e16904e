import Kernel

/// Whether a row's own column says that its addressee is a natural person 自然人.
struct NaturalPersonTest {
    let place: Int
    private let spellings: Set<String>
    private var cache = RecentCache<Bool>(slots: 64)

    /// Nil where the kind names no such column, or the file lacks it.
    init?(_ layout: FileLayout) {
        guard let role = layout.kind.roles.naturalPerson, let index = layout.kind.index(of: role.column),
            let place = layout.places[index]
        else { return nil }
        self.place = place
        spellings = NaturalPersonTest.spellings(role.values, layout.kind.columns[index])
    }

    mutating func isPerson(_ cell: Cell) -> Bool {
        if let known = cache.value(of: cell) { return known }
        let isPerson = spellings.contains(ChoiceTable.fold(cell.text))
        cache.keep(isPerson, for: cell)
        return isPerson
    }

    /// The listed values, and where the column is a choice every other spelling of the same choice.
    private static func spellings(_ values: [String], _ column: Column) -> Set<String> {
        let listed = Set(values.map(ChoiceTable.fold))
        guard case .choice(let choices) = column.type else { return listed }
        let all = choices.map { Set(([$0.id, $0.title] + $0.aliases).map(ChoiceTable.fold)) }
        return all.filter { !$0.isDisjoint(with: listed) }.reduce(listed) { $0.union($1) }
    }
}
