import SupplyAnalysis
import Testing

struct ChainStageTests {
  @Test func aStageIsTheMineOrProcessingOrNeither() {
    let mine = ChainStage.production("mine")
    #expect(mine.isMine && !mine.isProcessing && mine.name == "mine")
    let refinery = ChainStage.production("refinery")
    #expect(!refinery.isMine && refinery.isProcessing && refinery.name == "refinery")
    #expect(!ChainStage.imports.isMine && !ChainStage.imports.isProcessing)
  }

  /// What a source does not name may be the mine or not: it is neither.
  @Test func anUnnamedStageIsNoProcessing() {
    let unnamed = ChainStage.production("")
    #expect(!unnamed.isMine && !unnamed.isProcessing && unnamed.name == "production")
  }
}
