import Ingest
import SupplyData

/// The limits of what is read and written, in the words of the help: each is the constant that the code holds to.
enum Limits {
  static let text = """
    Limits: tables and releases are read a record at a time, of at most \(ByteCount(CSVReader.longestRecord)) each. Files \
    that are read whole (releases of the USGS, lists of minerals) have at most \(ByteCount(WholeFile.largest)). A year of \
    BACI is read in pieces: about \(ByteCount(BACIIngest.bytesPerFlow)) of memory for each flow kept, whatever the size of the \
    file. Files are written under hidden names of 40 bytes beside their targets, whose names may have \
    \(WholeFile.longestName) bytes. One run changes a data folder at a time: a second one ends with exit code 3 and says \
    which process holds it.
    """
}
