import Tables
import SampleData
import SupplyData
import Testing

struct NoteTests {
  @Test func mineralsThatLackTheSameShareASentence() throws {
    let reference = try SampleFolder.loaded().reference
    let notes = Note.omitted(
      [
        Omission("zinc", .notPrinted("no edition prints a price of zinc")),
        Omission("tungsten", UnknownReason(.notAvailable, "the reliance is not available")),
        Omission("rare-earths", .notPrinted("no edition prints a price of rare earths")),
        Omission("cobalt", .notPrinted("no edition prints a price of cobalt")),
        // A name inside another is no name of the mineral.
        Omission("lithium", .notPrinted("no series of lithium holds it: \"lithium carbonate\" has 2021")),
      ], as: "Weight unknown", in: reference.register)
    #expect(
      notes == [
        Note(
          .omission, "Weight unknown: zinc, rare earths and cobalt, no edition prints a price of these."),
        Note(.omission, "Weight unknown: tungsten, the reliance is not available."),
        Note(
          .omission, "Weight unknown: lithium, no series of lithium holds it: \"lithium carbonate\" has 2021."
        ),
      ])
    #expect(Note.omitted([], in: reference.register).isEmpty)
  }
}
