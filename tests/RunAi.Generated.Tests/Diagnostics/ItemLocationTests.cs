using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>What is wrong with an item's metadata is reported where the project file says it.</summary>
public sealed class ItemLocationTests
{
    [Fact]
    public void An_attribute_is_reported_at_its_name() => Assert.Equal("app.csproj(3,36)", GetLocation("""
        <Project>
          <ItemGroup>
            <RunAiSpec Include="spec.yaml" Visibility="private" />
          </ItemGroup>
        </Project>
        """));

    [Fact]
    public void An_element_is_reported_at_its_bracket() => Assert.Equal("app.csproj(3,3)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="spec.yaml">
          <Visibility>private</Visibility>
        </RunAiSpec>
        </ItemGroup></Project>
        """));

    [Fact]
    public void An_update_is_reported_where_it_stands() => Assert.Equal("app.csproj(3,32)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="other.yaml;spec.yaml" />
        <RunAiSpec Update="spec.yaml"  Visibility="private" />
        </ItemGroup></Project>
        """));

    [Fact]
    public void The_right_one_of_several_items_is_found() => Assert.Equal("app.csproj(3,32)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="a/spec.yaml" Visibility="private" />
        <RunAiSpec Include="spec.yaml" Visibility="private" />
        </ItemGroup></Project>
        """));

    [Fact]
    public void A_value_that_comes_from_elsewhere_is_reported_at_the_item() => Assert.Equal("app.csproj(2,1)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="spec.yaml" />
        </ItemGroup></Project>
        """));

    [Fact]
    public void The_only_item_is_it_whatever_pattern_it_has() => Assert.Equal("app.csproj(2,29)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="*.yaml"Visibility="private" />
        </ItemGroup></Project>
        """.Replace("\"Visibility", "\" Visibility", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<Project />")]
    [InlineData("<Project><ItemGroup></Project>")]
    [InlineData("")]
    public void Where_nothing_is_found_it_is_the_start_of_the_file(string project) => Assert.Equal("app.csproj(1,1)", GetLocation(project));

    [Fact]
    public void A_filter_is_reported_at_its_name() => Assert.StartsWith(
        "app.csproj(1,53): warning RUNAI0015",
        Assert.Single(new GeneratorSession(Item("<Project><ItemGroup><RunAiSpec Include='spec.yaml'  IncludeTags='Others' /></ItemGroup></Project>") with { Visibility = "", IncludeTags = "Others" }).Run().Diagnostics).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void A_group_that_is_missing_in_the_bundled_spec_is_reported_at_the_property() => Assert.StartsWith(
        "app.csproj(1,25): warning RUNAI0015",
        Assert.Single(new GeneratorSession(Item("<Project><PropertyGroup><RunAiGroups>Others</RunAiGroups></PropertyGroup></Project>") with { Visibility = "", IncludeTags = "Others" }).Run().Diagnostics).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void A_project_that_changes_reads_no_spec_again()
    {
        var session = new GeneratorSession(Item("<Project><ItemGroup><RunAiSpec Include='spec.yaml' /></ItemGroup></Project>"));
        session.Run();

        var step = session.EditFile("app.csproj", text => "\n" + text);

        Assert.Empty(step.GetChanges(TrackingNames.Inputs));
        Assert.StartsWith("app.csproj(2,21)", Assert.Single(step.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    private static SpecItem Item(string project) => TinySpec.Operation("get", "/things", "") with { Visibility = "private", Project = project };

    private static string GetLocation(string project) => Assert.Single(new GeneratorSession(Item(project)).Run().Diagnostics).ToString().Split(": ")[0];
}
