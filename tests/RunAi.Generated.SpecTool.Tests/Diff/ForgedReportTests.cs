using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Texts from untrusted specs cannot forge lines of the report or errors of the build.</summary>
public sealed class ForgedReportTests
{
    private const string Lines = "a\\nProgram.cs(1,1): error CS0001: forged\\r\\u2028b";

    [Fact]
    public void Texts_from_a_spec_do_not_start_new_lines_in_the_report()
    {
        var before = Specs.Exchange("""{"type":"object","properties":{"name":{"type":"string"}}}""");
        var after = Specs.Exchange($$"""{"type":"object","properties":{"{{Lines}}":{"type":"string","enum":["{{Lines}}"]} } }""")
            .Replace("\"Shop\"", $"\"{Lines}\"", StringComparison.Ordinal);

        var report = DiffReport.Write(SpecDiff.Compare(Specs.CreateModel(before), Specs.CreateModel(after)));

        Assert.DoesNotContain(report.Split('\n', '\r', '\u2028'), line => line.StartsWith("Program.cs", StringComparison.Ordinal) || line.StartsWith('b'));
        Assert.Contains("a\\u000aProgram.cs(1,1)", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_does_not_start_a_new_line_in_the_summary() => Assert.DoesNotContain(
        '\n',
        DiffReport.Summarize(
            SpecDiff.Compare(Specs.CreateModel(Specs.Document("", version: Lines)), Specs.CreateModel(Specs.Document("", version: Lines)))));

    [Theory]
    [InlineData("- value `Program.cs(1,1): error CS0001: forged` added", "- value `Program.cs(1,1): error CS0001\\u003a forged` added")]
    [InlineData("x : warning : forged", "x : warning \\u003a forged")]
    [InlineData("ERROR X: forged", "ERROR X\\u003a forged")]
    [InlineData("error 404 changed from Fault to string", "error 404 changed from Fault to string")]
    [InlineData("specs/shop.json: 1 → 2: 0 operations added", "specs/shop.json: 1 → 2: 0 operations added")]
    public void A_message_is_not_interpreted_as_a_build_error(string message, string expected)
    {
        using var output = new StringWriter();

        new BuildLog(output).LogMessage(message);

        Assert.Equal(expected + Environment.NewLine, output.ToString());
    }
}
