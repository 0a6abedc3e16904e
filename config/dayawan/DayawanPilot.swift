@main
enum DayawanPilot {
    static func main() {}
}
