using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.EveryOperation;

/// <summary>Tests that every generated method sends a valid request and reads the response.</summary>
public sealed class EveryOperationTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private static readonly Dictionary<string, OperationCall> AdministratorCalls = GetCalls<IAdministratorClient>();
    private static readonly Dictionary<string, OperationCall> ResearcherCalls = GetCalls<IResearcherClient>();

    // Token operations require credentials rather than samples and have their own tests.
    public static TheoryData<string> AdministratorOperations =>
        [.. AdministratorCalls.Values.Where(call => call.Group.Name != nameof(IAdministratorClient.Tokens)).Select(call => call.Name)];

    public static TheoryData<string> ResearcherOperations => [.. ResearcherCalls.Keys];

    [Fact]
    public void Every_operation_of_the_specs_has_a_method() => Assert.Equal(
        fixture.Sandbox.Operations.Count,
        AdministratorCalls.Values.Concat(ResearcherCalls.Values).Count(call => call is { IsAlternativeFormat: false, IsPaginated: false }));

    [Theory]
    [MemberData(nameof(AdministratorOperations))]
    public Task Calls_with_required_arguments_succeed(string operation) =>
        CallAsync(AdministratorCalls[operation], fixture.Administrator, everything: false);

    [Theory]
    [MemberData(nameof(AdministratorOperations))]
    public Task Calls_with_all_arguments_succeed(string operation) =>
        CallAsync(AdministratorCalls[operation], fixture.Administrator, everything: true);

    [Theory]
    [MemberData(nameof(ResearcherOperations))]
    public Task Cluster_calls_with_all_arguments_succeed(string operation) =>
        CallAsync(ResearcherCalls[operation], fixture.Researcher, everything: true);

    private static Dictionary<string, OperationCall> GetCalls<TClient>() => OperationCall.GetAll(typeof(TClient)).ToDictionary(call => call.Name);

    private async Task CallAsync(OperationCall call, object client, bool everything)
    {
        var sampler = new ArgumentSampler(call, await TenantResources.CreateAsync(fixture, call), everything);
        var refusal = await Record.ExceptionAsync(() => call.InvokeAsync(client, sampler));

        Assert.True(
            refusal is null,
            $"{call.Name}: {refusal?.Message} {(refusal as RunAiApiException)?.Details}\nlast request: {fixture.Sandbox.Requests.LastOrDefault()}");
    }
}
