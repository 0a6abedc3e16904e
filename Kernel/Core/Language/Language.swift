/// A language that the program speaks 语言. What people read exists in each of them.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"
}
