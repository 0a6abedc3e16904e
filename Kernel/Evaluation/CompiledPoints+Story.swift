import Kernel

extension CompiledPoints {
    /// How a value became points.
    func story(of value: Line.Value) -> Working.Story {
        switch (mapping.value, value) {
        case (.each(let each), .count(let count)): .each(each, count: count)
        case (.bands(let bands), .count(let count)): .band(band(bands, Int64(count)), value: Int64(count), of: nil)
        case (.bands(let bands), .number(let number)): .band(band(bands, number), value: number, of: column)
        case (_, .choice(_, let title)): .choice(title: title)
        case (_, .count(let count)): .band(nil, value: Int64(count), of: nil)
        case (_, .number(let number)): .band(nil, value: number, of: column)
        }
    }

    /// Why there are no points: no record, or one whose field is blank.
    func absentStory(isBlank: Bool) -> Working.Story {
        // A streak needs a record or the day in the register: without a value both are missing.
        if case .streak(let streak) = measure {
            return .absent(absent.value, blankColumn: streak.since.column.title)
        }
        return .absent(absent.value, blankColumn: isBlank ? column?.title : nil)
    }

    /// How a number of full terms became points.
    func story(ofTerms count: Int64) -> Working.Story {
        switch mapping.value {
        case .each(let each): .each(each, count: Int(count))
        case .bands(let bands): .band(band(bands, count), value: count, of: Working.Terms.column)
        case .escalating(let steps): .itemised(ActItems.escalating(Int(count), steps, ofTerms: true).items)
        default: .band(nil, value: count, of: Working.Terms.column)
        }
    }

    /// The column that a value is of; how many different values a column has is a number without unit.
    var column: Column? {
        switch measure {
        case .distinct(let slot): Column(name: slot.column.name, title: slot.column.title, type: .integer)
        case .share: Share.column
        default: measure.slot?.column
        }
    }
}
