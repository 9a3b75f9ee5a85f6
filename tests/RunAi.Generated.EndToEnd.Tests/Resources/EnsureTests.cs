using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests the methods that create a resource unless it exists, for each kind of resource that has one because of <c>x-runai-ensure</c>.</summary>
public sealed class EnsureTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    public static TheoryData<string> Kinds => [.. EnsureKinds.All.Keys];

    private IAdministratorClient RunAi => fixture.Administrator;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Resource_is_created_only_once(string kind)
    {
        var (ensure, name, project) = (EnsureKinds.All[kind], Samples.Name("once"), await GetProjectAsync("vision"));

        var created = await ensure(RunAi, name, project, Cancellation.Token);
        var again = await ensure(RunAi, name, project, Cancellation.Token);

        Assert.NotNull(created.Id);
        Assert.True(created.WasCreated);
        Assert.Equal((created.Id, false), again);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Resource_that_another_client_creates_in_the_meantime_is_returned(string kind)
    {
        var (ensure, name, project) = (EnsureKinds.All[kind], Samples.Name("race"), await GetProjectAsync("vision"));
        var services = new ServiceCollection();
        services.AddRunAi(options => Clients.Configure(options, fixture.Sandbox)).AddAdministratorClient()
            .AddHttpMessageHandler(static () => new RacingHandler());
        await using var provider = services.BuildServiceProvider();

        var raced = await ensure(provider.GetRequiredService<IAdministratorClient>(), name, project, Cancellation.Token);

        Assert.Equal(409, fixture.Sandbox.Requests.Last(static request => request.Method == "POST").Status);
        Assert.False(raced.WasCreated);
        Assert.Equal(raced, await ensure(RunAi, name, project, Cancellation.Token));
    }

    [Theory]
    [InlineData("training")]
    [InlineData("NFS")]
    public async Task Names_are_unique_in_a_project(string kind)
    {
        var (ensure, name) = (EnsureKinds.All[kind], Samples.Name("scoped"));

        var first = await ensure(RunAi, name, await GetProjectAsync("vision"), Cancellation.Token);
        var second = await ensure(RunAi, name, await GetProjectAsync("language"), Cancellation.Token);

        Assert.Equal((true, true), (first.WasCreated, second.WasCreated));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Workload_of_another_kind_with_the_name_is_a_conflict()
    {
        var (name, project) = (Samples.Name("kind"), await GetProjectAsync("vision"));
        await EnsureKinds.All["workspace"](RunAi, name, project, Cancellation.Token);

        var exception = await Assert.ThrowsAnyAsync<RunAiApiException>(() => EnsureKinds.All["training"](RunAi, name, project, Cancellation.Token));

        Assert.True(exception.IsConflict);
    }

    [Fact]
    public async Task Secret_of_a_service_account_is_in_the_response_of_its_creation_only()
    {
        var request = new ServiceAccountCreationRequest { Name = Samples.Name("secret") };

        var (existing, created) = await RunAi.ServiceAccounts.EnsureServiceAccountAsync(request, Cancellation.Token);
        var again = await RunAi.ServiceAccounts.EnsureServiceAccountAsync(request, Cancellation.Token);

        Assert.Null(existing);
        Assert.Equal("secret-of-" + request.Name, created?.ClientSecret);
        Assert.Equal((created?.Id, null, false), (again.Existing?.Id, again.Created, again.WasCreated));
    }

    [Fact]
    public async Task Name_that_does_not_exist_is_an_exception_with_the_kind_and_the_name()
    {
        Assert.Equal("vision", (await RunAi.Projects.GetProjectByNameAsync("vision", cancellationToken: Cancellation.Token)).Name);

        var exception = await Assert.ThrowsAsync<RunAiNameNotFoundException>(
            () => RunAi.NodePools.GetNodePoolByNameAsync("default", static pool => pool.ClusterId == Guid.Empty, Cancellation.Token));

        Assert.Equal("default", exception.Name);
        Assert.StartsWith("No node pool named \"default\" was found.", exception.Message, StringComparison.Ordinal);
    }

    private Task<Project> GetProjectAsync(string name) => RunAi.Projects.GetProjectByNameAsync(name, cancellationToken: Cancellation.Token);
}
