using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Invalid item metadata is reported at its location in the project file.</summary>
public sealed class ItemLocationTests
{
    [Fact]
    public void Invalid_metadata_in_an_attribute_is_reported_at_its_name() => Assert.Equal("app.csproj(3,36)", GetLocation("""
        <Project>
          <ItemGroup>
            <RunAiSpec Include="spec.yaml" Visibility="private" />
          </ItemGroup>
        </Project>
        """));

    [Fact]
    public void Invalid_metadata_in_an_element_is_reported_at_its_start_tag() => Assert.Equal("app.csproj(3,3)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="spec.yaml">
          <Visibility>private</Visibility>
        </RunAiSpec>
        </ItemGroup></Project>
        """));

    [Fact]
    public void Invalid_metadata_in_an_update_is_reported_at_the_update() => Assert.Equal("app.csproj(3,32)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="other.yaml;spec.yaml" />
        <RunAiSpec Update="spec.yaml"  Visibility="private" />
        </ItemGroup></Project>
        """));

    [Fact]
    public void The_location_is_in_the_matching_item_of_several() => Assert.Equal("app.csproj(3,32)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="a/spec.yaml" Visibility="private" />
        <RunAiSpec Include="spec.yaml" Visibility="private" />
        </ItemGroup></Project>
        """));

    [Fact]
    public void Invalid_metadata_from_elsewhere_is_reported_at_the_item() => Assert.Equal("app.csproj(2,1)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="spec.yaml" />
        </ItemGroup></Project>
        """));

    [Fact]
    public void A_single_item_is_found_regardless_of_its_pattern() => Assert.Equal("app.csproj(2,29)", GetLocation("""
        <Project><ItemGroup>
        <RunAiSpec Include="*.yaml"Visibility="private" />
        </ItemGroup></Project>
        """.Replace("\"Visibility", "\" Visibility", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<Project />")]
    [InlineData("<Project><ItemGroup></Project>")]
    [InlineData("")]
    public void The_location_is_the_start_of_the_file_if_no_item_is_found(string project) => Assert.Equal("app.csproj(1,1)", GetLocation(project));

    [Fact]
    public void A_filter_without_a_match_is_reported_at_its_name() => Assert.StartsWith(
        "app.csproj(1,53): warning RUNAI0015",
        GetFilterDiagnostic("<Project><ItemGroup><RunAiSpec Include='spec.yaml'  IncludeTags='Others' /></ItemGroup></Project>"),
        StringComparison.Ordinal);

    [Fact]
    public void A_group_that_the_bundled_spec_does_not_have_is_reported_at_the_MSBuild_property() => Assert.StartsWith(
        "app.csproj(1,25): warning RUNAI0015",
        GetBundledDiagnostic("<Project><PropertyGroup><RunAiGroups>Others</RunAiGroups></PropertyGroup></Project>"),
        StringComparison.Ordinal);

    [Fact]
    public void The_MSBuild_property_is_found_beside_an_item_of_the_project() => Assert.StartsWith(
        "app.csproj(3,16): warning RUNAI0015",
        GetBundledDiagnostic("""
            <Project>
            <ItemGroup><RunAiSpec Include='a' /></ItemGroup>
            <PropertyGroup><RunAiGroups>Others</RunAiGroups></PropertyGroup>
            </Project>
            """),
        StringComparison.Ordinal);

    [Fact]
    public void A_change_of_the_project_file_does_not_parse_specs_again()
    {
        var session = new GeneratorSession(Item("<Project><ItemGroup><RunAiSpec Include='spec.yaml' /></ItemGroup></Project>"));
        session.Run();

        var step = session.EditFile("app.csproj", text => "\n" + text);

        Assert.Empty(step.GetChanges(TrackingNames.Inputs));
        Assert.StartsWith("app.csproj(2,21)", Assert.Single(step.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    private static string GetBundledDiagnostic(string project) => Assert.Single(new GeneratorSession(
        Item(project) with { Visibility = "", IncludeTags = "Others", IsBundled = true }).Run().Diagnostics).ToString();

    private static string GetFilterDiagnostic(string project) =>
        Assert.Single(new GeneratorSession(Item(project) with { Visibility = "", IncludeTags = "Others" }).Run().Diagnostics).ToString();

    private static SpecItem Item(string project) => TinySpec.Operation("get", "/things", "") with { Visibility = "private", Project = project };

    private static string GetLocation(string project) => Assert.Single(new GeneratorSession(Item(project)).Run().Diagnostics).ToString().Split(": ")[0];
}
