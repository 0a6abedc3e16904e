import Kernel

/// One organisation is merged into another on a day 吸收合并; both by their place in the register.
struct DemoMerger {
    let subject: Int
    let into: Int
    let day: Day
}
