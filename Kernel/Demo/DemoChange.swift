import Kernel

/// What happens to an invented subject in the register, on a day.
struct DemoChange {
    enum What {
        case renamed(String)
        case moved(String)
        /// A choice of the register's status.
        case status(String)
    }

    let day: Day
    let what: What
}
