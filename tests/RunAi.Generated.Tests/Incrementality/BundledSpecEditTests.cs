using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.RealSpecs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Incrementality;

/// <summary>An edit of a large document emits only the files that change.</summary>
public sealed class BundledSpecEditTests
{
    private readonly GeneratorSession _session = new(BundledSpecs.Administrator);
    private readonly IReadOnlyList<GeneratedFile> _before;

    public BundledSpecEditTests() => _before = _session.Run().Files;

    [Fact]
    public void Renamed_property_emits_only_the_file_that_contains_it() =>
        AssertPrintsWhatChanges(text => AfterSchema(text, "Error", "\"details\": {", "\"explanation\": {"));

    [Fact]
    public void New_property_emits_only_the_file_that_contains_it() =>
        AssertPrintsWhatChanges(text => AfterSchema(text, "Error", "\"details\": {", "\"hint\": {\"type\": \"string\"}, \"details\": {"));

    // The files that follow in the list keep their positions.
    [Fact]
    public void New_shared_model_emits_only_its_file_and_the_files_that_use_it() => AssertPrintsWhatChanges(
        text => AfterSchema(text, "Error", "\"details\": {", "\"hint\": {\"$ref\": \"#/components/schemas/AddedModel\"}, \"details\": {")
            .Replace("\"schemas\": {", "\"schemas\": {\"AddedModel\": {\"properties\": {\"text\": {\"type\": \"string\"}}},", StringComparison.Ordinal));

    private void AssertPrintsWhatChanges(Func<string, string> change)
    {
        var step = _session.EditFile(BundledSpecs.Administrator.Path, change);

        var printed = step.GetChanges(TrackingNames.Sources).Cast<CSharpFile>().Select(file => file.HintName).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(printed);
        Assert.Equal(step.Files.Except(_before).Select(file => file.HintName), printed);
        Assert.Equal(printed.Count, step.Emissions);
    }

    private static string AfterSchema(string text, string schema, string oldText, string newText)
    {
        var start = text.IndexOf(oldText, text.IndexOf($"\"{schema}\": {{", StringComparison.Ordinal), StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, start), newText, text.AsSpan(start + oldText.Length));
    }
}
