using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Specs;
using RunAi.Generator.Tests.Support;
using static RunAi.Generator.Tests.Splitting.SplitSpec;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>An edit of one file of a split document parses that file only.</summary>
public sealed class PartEditTests
{
    private const string ThingPath = "/app/specs/thing.yaml";
    private const string OtherPath = "/app/specs/other.yaml";

    private readonly GeneratorSession _session = new(Returning(
        "thing.yaml",
        new SplitFile(ThingPath, "type: object\nproperties: {name: {type: string}, other: {$ref: other.yaml}}\n"),
        new SplitFile(OtherPath, "type: object\nproperties: {title: {type: string}}\n"),
        new SplitFile("/app/specs/unused.yaml", "type: object\n")));

    [Fact]
    public void Edit_of_a_part_parses_only_that_part()
    {
        var before = GetTrees(_session.Run());
        var step = _session.EditFile(OtherPath, text => text.Replace("title", "label", StringComparison.Ordinal));
        var after = GetTrees(step);

        Assert.Equal([OtherPath], step.GetChanges(TrackingNames.Files).Cast<SpecFile>().Select(file => file.Path));
        Assert.Equal([OtherPath], after.Where(tree => !ReferenceEquals(before[tree.Key], tree.Value)).Select(tree => tree.Key));
        Assert.Contains("Label", string.Concat(step.Files.Select(file => file.Text)), StringComparison.Ordinal);
        Assert.Single(step.GetChanges(TrackingNames.Sources).Cast<CSharpFile>());
    }

    [Fact]
    public void File_that_no_reference_needs_is_not_parsed() =>
        Assert.DoesNotContain("/app/specs/unused.yaml", GetTrees(_session.Run()).Keys);

    [Fact]
    public void White_space_in_a_part_emits_no_file()
    {
        _session.Run();
        Assert.Equal(0, _session.EditFile(ThingPath, text => "\n" + text).Emissions);
    }

    [Fact]
    public void Tree_of_a_document_in_a_single_file_is_not_kept() =>
        Assert.Empty(GetTrees(new GeneratorSession(TinySpec.WithResponse("Thing: {type: string}")).Run()));

    private static Dictionary<string, SpecTree> GetTrees(GeneratorStep step) => step.GetOutputs(TrackingNames.Files).Select(output => output.Value)
        .OfType<SpecFile>().Where(file => file.Source.IsParsed).ToDictionary(file => file.Path, file => file.Source.Parse());
}
