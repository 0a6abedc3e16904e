import Kernel

/// One row of a file in the making.
struct DemoLine {
    let row: DemoRow
    /// By the kind's columns: a choice by its id, a day as `2026-03-31`. One more where the row has a cell too many.
    var values: [String]
    /// By place: who reports it, and in which batch.
    var bureau: Int
    var batch: Int
    /// Whether nothing is wrong with it, and it is said the first time.
    var isClean = false
}
