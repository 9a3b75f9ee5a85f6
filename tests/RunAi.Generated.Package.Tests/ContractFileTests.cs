using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>
/// Tests a project with a contract file, in a folder whose name contains characters that are special in shells. Each test checks one step of one sequence of
/// builds.
/// </summary>
public sealed class ContractFileTests(ContractFileTests.ShopProject shop) : IClassFixture<ContractFileTests.ShopProject>
{
    [Fact]
    public void Missing_contract_is_a_warning() => Assert.Contains(
        "shop.api.txt(1,1): warning RUNAI0044: The contract file 'shop.api.txt' does not exist.", shop.Missing, StringComparison.Ordinal);

    [Fact]
    public void Target_writes_the_contract()
    {
        Assert.Contains("shop.api.txt: 14 lines added, 0 removed", shop.Updated, StringComparison.Ordinal);
        Assert.StartsWith("# RunAi.Generated contract, format 1\n", shop.Contract, StringComparison.Ordinal);
        Assert.EndsWith("\nnamespace My.Shop\n", shop.Contract, StringComparison.Ordinal);
        Assert.Contains("\nINodeSPoolsBeta2Client.ListPoolsAsync(", shop.Contract, StringComparison.Ordinal);
        Assert.Contains("ListShoppingCartsAsync", shop.Contract, StringComparison.Ordinal);
        Assert.DoesNotContain("Others", shop.Contract, StringComparison.Ordinal);
    }

    [Fact]
    public void Written_contract_builds_without_diagnostics() => Assert.DoesNotContain("RUNAI", shop.Built, StringComparison.Ordinal);

    [Fact]
    public void Changed_document_is_a_warning() => Assert.Contains(
        "warning RUNAI0044: The contract file 'shop.api.txt' differs from the generated client; added: ", shop.Changed, StringComparison.Ordinal);

    [Fact]
    public void Changed_document_is_an_error_if_warnings_of_the_contract_are_errors()
    {
        shop.Refused.Run.AssertExitCode(1);
        Assert.Contains("error RUNAI0044: ", shop.Refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Severity_in_an_editorconfig_applies_to_the_contract_file()
    {
        shop.Configured.Run.AssertExitCode(1);
        Assert.Contains("error RUNAI0044: ", shop.Configured.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Contract_file_that_is_a_spec_is_an_error()
    {
        shop.Conflicting.Run.AssertExitCode(1);
        Assert.Contains("error RUNAI0002: The metadata ContractFile=", shop.Conflicting.Output, StringComparison.Ordinal);
        Assert.Contains("error RUNAI0119: The file 'shop.json' is not overwritten", shop.Conflicting.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Target_without_a_contract_file_is_an_error()
    {
        shop.WithoutContract.Run.AssertExitCode(1);
        Assert.Contains("error RUNAI0119: No RunAiSpec item has the metadata ContractFile.", shop.WithoutContract.Output, StringComparison.Ordinal);
    }

    public sealed class ShopProject(PackedFeed feed) : IAsyncLifetime
    {
        private const string ContractMetadata = "ContractFile=\"api/shop.api.txt\"";

        private const string Items = $"""
            <ItemGroup>
              <RunAiSpec Include="specs/shop.json" Overlay="shop.overlay.yaml" ClientName="ShopClient" Namespace="My.Shop" {ContractMetadata}>
                <IncludeTags>Node's "pools" (beta), #2; Carts</IncludeTags>
              </RunAiSpec>
            </ItemGroup>
            """;

        internal string Missing { get; private set; } = "";

        internal string Updated { get; private set; } = "";

        internal string Contract { get; private set; } = "";

        internal string Built { get; private set; } = "";

        internal string Changed { get; private set; } = "";

        internal DotnetResult Refused { get; private set; } = null!;

        internal DotnetResult Configured { get; private set; } = null!;

        internal DotnetResult Conflicting { get; private set; } = null!;

        internal DotnetResult WithoutContract { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            var project = feed.CreateProject("it's a contract, $HOME `app` (1)");
            await project.WriteAsync("app.csproj", ScratchProject.Project(Items));
            await project.WriteAsync("Program.cs", "Console.WriteLine(typeof(My.Shop.ShopClient));");
            await project.WriteAsync("specs/shop.json", TinySpecs.Shop);
            await project.WriteAsync("shop.overlay.yaml", TinySpecs.ShopOverlay);

            Missing = (await project.BuildAsync()).EnsureSucceeded();
            Updated = (await project.BuildAsync("--no-restore", "-t:RunAiUpdateContracts")).EnsureSucceeded();
            Contract = await File.ReadAllTextAsync(project.GetPath("api/shop.api.txt"), TestContext.Current.CancellationToken);
            Built = (await project.BuildAgainAsync()).EnsureSucceeded();

            await project.WriteAsync("specs/shop.json", TinySpecs.Shop.Replace("listPools", "listAllPools", StringComparison.Ordinal));
            Changed = (await project.BuildAgainAsync()).EnsureSucceeded();
            Refused = await project.BuildAsync("--no-restore", "--no-incremental", "-p:WarningsAsErrors=RUNAI0044");
            await project.WriteAsync("api/.editorconfig", "[*.api.txt]\ndotnet_diagnostic.RUNAI0044.severity = error\n");
            Configured = await project.BuildAgainAsync();

            await project.WriteAsync(
                "app.csproj", ScratchProject.Project(Items.Replace("api/shop.api.txt", "specs/shop.json", StringComparison.Ordinal)));
            Conflicting = await project.BuildAsync("--no-restore", "-t:RunAiUpdateContracts");
            await project.WriteAsync("app.csproj", ScratchProject.Project(Items.Replace(ContractMetadata, "", StringComparison.Ordinal)));
            WithoutContract = await project.BuildAsync("--no-restore", "-t:RunAiUpdateContracts");
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
