using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Registers all handlers of the sandbox.</summary>
internal static class StandardHandlers
{
    public static HandlerTable Create(TenantState state, HttpClient http, Func<Uri> tokenEndpoint)
    {
        var table = new HandlerTable(state);
        var administrator = table.CreateHandlers(ApiDefaults.Administrator);
        new ProjectHandlers(state).Register(administrator);
        new DepartmentHandlers(state).Register(administrator);
        new ClusterHandlers(state).Register(administrator);
        new K8sProjectHandlers(state).Register(administrator);
        new K8sDepartmentHandlers(state).Register(administrator);
        new WorkloadHandlers(state).Register(administrator);
        new MetricHandlers(state).Register(administrator);
        ResourceHandlers.RegisterAll(state, administrator);
        new TokenHandlers(http, tokenEndpoint).Register(administrator);
        new JobHandlers(state).Register(table.CreateHandlers(ApiDefaults.Researcher));
        return table;
    }
}
