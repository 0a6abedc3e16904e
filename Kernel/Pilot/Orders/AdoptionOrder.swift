import Kernel

/// A bureau puts its standard in force 标准发布.
struct AdoptionOrder {
    let standard: Standard
    /// The bureau's document.
    let document: String
    /// The first day on which it is in force; it may be still to come.
    let day: Day
    var line = 0
}
