using RunAi.Generated.Package.Tests.Matrix;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>
/// Tests a project with its own spec, in a folder whose name contains spaces and a #. It is built with the matrix and three times after, and each test
/// checks one result.
/// </summary>
[Collection(ConsumerMatrix.Name)]
public sealed class OwnSpecTests(OwnSpecTests.ShopProject shop) : IClassFixture<OwnSpecTests.ShopProject>
{
    // The names of the tags contain quotes, the comment character of editorconfig files and list separators.
    private const string Items = """
        <ItemGroup>
          <RunAiSpec Include="specs/shop.json" ClientName="MarketClient" Namespace="My.Market" Overlay="specs/shop.overlay.yaml" Visibility="internal">
            <IncludeTags>
              Node's "pools" (beta), #2;
              Carts
            </IncludeTags>
          </RunAiSpec>
        </ItemGroup>
        """;

    private const string Program = """
        var client = typeof(My.Market.MarketClient);
        var groups = typeof(My.Market.IMarketClient).GetProperties().Select(group => group.PropertyType).Where(type => type.IsInterface);
        var operations = groups.SelectMany(group => group.GetMethods()).Select(method => method.Name).Where(name => !name.Contains("WithResponse"));
        Console.WriteLine(client.FullName);
        Console.WriteLine(client.IsPublic ? "public" : "internal");
        Console.WriteLine($"{client.Assembly.GetTypes().Count(type => type.IsInterface && type.GetProperties().Length > 0)} client");
        Console.WriteLine(string.Join(' ', operations.Order()));
        """;

    /// <summary>Gets the row of the matrix.</summary>
    internal static Consumer Consumer { get; } = new("my C# app", Items, new Dictionary<string, string>
    {
        ["Program.cs"] = Program,
        ["specs/shop.json"] = TinySpecs.Shop,
        ["specs/shop.overlay.yaml"] = TinySpecs.ShopOverlay,
    });

    [Fact]
    public void Client_has_the_name_and_namespace_of_its_item() => Assert.Equal("My.Market.MarketClient", shop.First.Client);

    [Fact]
    public void Client_has_the_visibility_of_its_item() => Assert.Equal("internal", shop.First.Visibility);

    [Fact]
    public void Project_with_one_spec_has_one_client() => Assert.Equal("1 client", shop.First.Clients);

    [Fact]
    public void Included_tags_are_generated_with_the_overlay_applied() => Assert.Equal(
        "ListPoolsAsync ListShoppingCartsAsync", shop.First.Operations);

    [Fact]
    public void Build_without_changes_does_not_compile() => Assert.Equal(shop.Compiled, shop.CompiledWithoutChange);

    [Fact]
    public void Edited_spec_is_used_in_the_next_build() => Assert.Equal("ListAllPoolsAsync ListShoppingCartsAsync", shop.Edited.Operations);

    [Fact]
    public void Edited_overlay_and_metadata_are_used_in_the_next_build() =>
        Assert.Equal("ListAllPoolsAsync ListOthersAsync ListTrolleysAsync", shop.Corrected.Operations);

    /// <summary>Represents the output of the program, which describes its generated client.</summary>
    public sealed record Report(string Client, string Visibility, string Clients, string Operations)
    {
        internal static Report Read(string output)
        {
            var lines = output.Split('\n', StringSplitOptions.TrimEntries);
            return new Report(lines[0], lines[1], lines[2], lines[3]);
        }
    }

    public sealed class ShopProject(ConsumerMatrix matrix) : IAsyncLifetime
    {
        internal Report First { get; private set; } = new("", "", "", "");

        internal DateTime Compiled { get; private set; }

        internal DateTime CompiledWithoutChange { get; private set; }

        internal Report Edited { get; private set; } = new("", "", "", "");

        internal Report Corrected { get; private set; } = new("", "", "", "");

        public async ValueTask InitializeAsync()
        {
            matrix.AssertBuilt(Consumer.Name);
            var project = matrix.GetProject(Consumer.Name);
            Compiled = GetBuildTime(project);
            First = Report.Read(await project.RunAsync());

            (await project.BuildAgainAsync()).EnsureSucceeded();
            CompiledWithoutChange = GetBuildTime(project);

            await project.WriteAsync("specs/shop.json", TinySpecs.Shop.Replace("listPools", "listAllPools", StringComparison.Ordinal));
            (await project.BuildAgainAsync()).EnsureSucceeded();
            Edited = Report.Read(await project.RunAsync());

            await project.WriteAsync("specs/shop.overlay.yaml", TinySpecs.ShopOverlay.Replace("listShoppingCarts", "listTrolleys", StringComparison.Ordinal));
            await project.WriteAsync(
                $"{Consumer.Name}.csproj",
                ConsumerMatrix.CreateProjectFile(Consumer with { Project = Items.Replace("Carts", "Carts; Others", StringComparison.Ordinal) }));
            (await project.BuildAgainAsync()).EnsureSucceeded();
            Corrected = Report.Read(await project.RunAsync());
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static DateTime GetBuildTime(ScratchProject project) => File.GetLastWriteTimeUtc(project.CompiledAssembly);
    }
}
