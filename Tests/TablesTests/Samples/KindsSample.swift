import Tables
import SupplyData

/// A table with a column of every kind: a row that is known, one of bounds and one of which nothing is known.
struct KindsSample {
  let table: Table

  init(notes: [Note] = ["A note."]) {
    table = Table(
      name: "kinds", title: "Every kind", answer: ["The answer."],
      columns: [
        .init("mineral", "Mineral", .mineral), .init("country", "Country", .country),
        .init("share", "Share", .interval, unit: .percent), .init("count", "Count", .count),
        .init("value", "Value", .number, unit: .millionUSD), .init("years", "Years", .number),
        .init("names", "Names", .list), .init("remark", "Remark", isDetail: true),
      ],
      rows: [
        .init(
          [
            .mineral("cobalt", "Cobalt"), .country("NOR", "Norway"),
            .interval(Interval(50, 100, lowerIsOpen: true), decimals: 1), .count(certain: 3, possible: 5),
            .number(1.25, decimals: 1), .integer(4), .list(["one", "two"]), .text("=1+1"),
          ],
          sources: [
            .init("MCS2026", "price 2022", printed: "1.25"), .init("MCS2020", "share 2018", via: "Factbook"),
          ]),
        .init(
          [
            .mineral("zinc", "Zinc"), .missing, .interval(Interval(50, .infinity), decimals: 0),
            .count(certain: 2, possible: 2), .number(.infinity, decimals: 1), .missing, .list([]),
            .text("-5"),
          ]),
        .init([
          .missing, .missing, PrintedValue("W", as: .percent).map { .unknown($0) } ?? .missing, .missing,
          .missing, .missing, .missing, .missing,
        ]),
      ], constants: [.year(2022)], notes: notes)
  }
}
