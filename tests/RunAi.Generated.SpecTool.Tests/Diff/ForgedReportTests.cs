using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>A report quotes two documents of strangers, and MSBuild looks for errors in what the tool prints.</summary>
public sealed class ForgedReportTests
{
    private const string Lines = "a\\nProgram.cs(1,1): error CS0001: forged\\r\\u2028b";

    [Fact]
    public void No_text_of_a_document_begins_a_line_of_the_report()
    {
        var before = Specs.Exchange("""{"type":"object","properties":{"name":{"type":"string"}}}""");
        var after = Specs.Exchange($$"""{"type":"object","properties":{"{{Lines}}":{"type":"string","enum":["{{Lines}}"]} } }""").Replace("\"Shop\"", $"\"{Lines}\"", StringComparison.Ordinal);

        var report = DiffReport.Write(SpecDiff.Compare(Specs.CreateModel(before), Specs.CreateModel(after)));

        Assert.DoesNotContain(report.Split('\n', '\r', '\u2028'), line => line.StartsWith("Program.cs", StringComparison.Ordinal) || line.StartsWith('b'));
        Assert.Contains("a\\u000aProgram.cs(1,1)", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_does_not_begin_a_line_either() => Assert.DoesNotContain(
        '\n',
        DiffReport.Summarize(
            SpecDiff.Compare(Specs.CreateModel(Specs.Document("", version: Lines)), Specs.CreateModel(Specs.Document("", version: Lines)))));

    [Theory]
    [InlineData("- value `Program.cs(1,1): error CS0001: forged` is new", "- value `Program.cs(1,1): error CS0001\\u003a forged` is new")]
    [InlineData("x : warning : forged", "x : warning \\u003a forged")]
    [InlineData("ERROR X: forged", "ERROR X\\u003a forged")]
    [InlineData("the error of 404 was Fault and is string", "the error of 404 was Fault and is string")]
    [InlineData("specs/shop.json: 1 → 2: 0 operations added", "specs/shop.json: 1 → 2: 0 operations added")]
    public void What_is_said_is_no_error_of_the_build(string said, string printed)
    {
        using var output = new StringWriter();

        new BuildLog(output).LogMessage(said);

        Assert.Equal(printed + Environment.NewLine, output.ToString());
    }
}
