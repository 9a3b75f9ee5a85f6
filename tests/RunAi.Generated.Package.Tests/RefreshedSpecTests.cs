using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>
/// Tests a project whose spec is downloaded from a server, in a folder whose name contains characters that are special in shells. Each test checks one step
/// of one sequence of builds.
/// </summary>
public sealed class RefreshedSpecTests(RefreshedSpecTests.ShopProject shop) : IClassFixture<RefreshedSpecTests.ShopProject>
{
    [Fact]
    public void Refreshed_document_is_downloaded_and_locked()
    {
        Assert.Contains("specs/shop.json: new, version 1, 3 operations", shop.Refreshed, StringComparison.Ordinal);
        Assert.Contains("\"specs/shop.json\": { \"sha256\": \"", shop.Lock, StringComparison.Ordinal);
    }

    [Fact]
    public void Locked_document_builds_without_diagnostics() => Assert.DoesNotContain("RUNAI", shop.Built, StringComparison.Ordinal);

    [Fact]
    public void Edited_document_is_a_warning() => Assert.Contains(
        "shop.json : warning RUNAI0101: The spec differs from its entry in", shop.EditedByHand, StringComparison.Ordinal);

    [Fact]
    public void Document_without_a_lock_entry_is_a_warning() => Assert.Contains(
        "shop.json : warning RUNAI0102: The spec has a SourceUrl but no entry in", shop.Unlocked, StringComparison.Ordinal);

    [Fact]
    public void Edited_document_is_an_error_if_the_lock_mode_is_Error()
    {
        shop.Locked.Run.AssertExitCode(1);
        Assert.Contains("shop.json : error RUNAI0101: ", shop.Locked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refresh_reports_the_changes() => Assert.Contains(
        "specs/shop.json: 1 → 2: 0 operations added, 0 removed, 1 changed", shop.RefreshedAgain, StringComparison.Ordinal);

    [Fact]
    public void Spec_diff_compares_two_files() => Assert.Contains(
        "- renamed from `listCarts` to `listAllCarts`", shop.Compared, StringComparison.Ordinal);

    [Fact]
    public void Spec_diff_applies_the_overlay_to_both_files() => Assert.Contains(
        "# Corner shop, 1 → 2", shop.Compared, StringComparison.Ordinal);

    [Fact]
    public void Invalid_download_is_a_build_error()
    {
        shop.Refused.Run.AssertExitCode(1);
        Assert.Contains("error RUNAI0103: ", shop.Refused.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("MSB3073", shop.Refused.Output, StringComparison.Ordinal);
    }

    public sealed class ShopProject(PackedFeed feed) : IAsyncLifetime
    {
        internal string Refreshed { get; private set; } = "";

        internal string Lock { get; private set; } = "";

        internal string Built { get; private set; } = "";

        internal string Unlocked { get; private set; } = "";

        internal string EditedByHand { get; private set; } = "";

        internal DotnetResult Locked { get; private set; } = null!;

        internal string RefreshedAgain { get; private set; } = "";

        internal string Compared { get; private set; } = "";

        internal DotnetResult Refused { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            await using var server = await SpecServer.StartAsync();
            var project = feed.CreateProject("it's refreshed, $HOME `app` (1)");
            await project.WriteAsync("app.csproj", ScratchProject.Project(
                $"""
                <ItemGroup>
                  <RunAiSpec Include="specs/shop.json" Overlay="corner.json" ClientName="ShopClient" Namespace="My.Shop" SourceUrl="{server.Url}" />
                </ItemGroup>
                """));
            await project.WriteAsync("Program.cs", "Console.WriteLine(typeof(My.Shop.ShopClient));");
            await project.WriteAsync("old.json", TinySpecs.Shop);
            await project.WriteAsync("corner.json", """
                {
                  "overlay": "1.0.0",
                  "info": { "title": "Names the shop", "version": "1" },
                  "actions": [ { "target": "$.info", "update": { "title": "Corner shop" } } ]
                }
                """);

            server.Document = TinySpecs.Shop;
            Refreshed = (await project.BuildAsync("-t:RunAiRefreshSpecs")).EnsureSucceeded();
            Lock = await File.ReadAllTextAsync(project.GetPath("runai.specs.lock"), TestContext.Current.CancellationToken);
            Built = (await project.BuildAgainAsync()).EnsureSucceeded();

            await project.WriteAsync("empty.lock", """{ "lockVersion": 1, "specs": {} }""");
            Unlocked = (await project.BuildAsync("--no-restore", "-t:RunAiCollectSpecs", "-p:RunAiSpecLockFile=empty.lock")).EnsureSucceeded();

            await project.WriteAsync("specs/shop.json", TinySpecs.Shop.Replace("Shop", "My shop", StringComparison.Ordinal));
            EditedByHand = (await project.BuildAgainAsync()).EnsureSucceeded();
            Locked = await project.BuildAsync("--no-restore", "-p:RunAiSpecLockMode=Error");

            server.Document = TinySpecs.Shop
                .Replace("listCarts", "listAllCarts", StringComparison.Ordinal)
                .Replace("\"version\": \"1\"", "\"version\": \"2\"", StringComparison.Ordinal);
            RefreshedAgain = (await project.BuildAsync("--no-restore", "-t:RunAiRefreshSpecs")).EnsureSucceeded();
            Compared = (await project.BuildAsync("--no-restore", "-t:RunAiSpecDiff", "-p:RunAiSpecDiffFrom=old.json")).EnsureSucceeded();

            server.Document = "<html>Sign in</html>";
            Refused = await project.BuildAsync("--no-restore", "-t:RunAiRefreshSpecs");
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
