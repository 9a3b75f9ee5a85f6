using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Handles metrics of workloads, projects and departments: one point per sample of the period, all with the value 1.</summary>
internal sealed class MetricHandlers(TenantState state)
{
    private const int DefaultSamples = 20;

    public void Register(ApiHandlers api)
    {
        api.Get("/api/v1/workloads/{id}/metrics", call => Read(call, "workload", FindWorkload(call.GetPathValue(0))));
        api.Get("/api/v1/org-unit/projects/{id}/metrics", call => Read(call, "project", state.FindProject(call.GetPathValue(0))));
        api.Get("/api/v1/org-unit/departments/{id}/metrics", call => Read(call, "department", state.FindDepartment(call.GetPathValue(0))));
    }

    private WorkloadRecord? FindWorkload(string id) => Guid.TryParse(id, out var value) ? state.Workloads.Find(workload => workload.Id == value) : null;

    private static HandlerResponse Read(ApiCall call, string what, object? found)
    {
        if (found is null)
        {
            return HandlerResponse.NotFound(what, call.GetPathValue(0));
        }

        var types = ((JArray)call.Request.GetQueryValue("metricType")!).Select(type => type.ToString()).ToList();
        var times = GetTimes(call).ToList();
        var measurements = types.Select(type => new JObject
        {
            ["type"] = type,
            ["labels"] = null,
            ["values"] = new JArray(times.Select(time => new JObject { ["value"] = "1", ["timestamp"] = time })),
        });
        var known = new JObject { ["measurements"] = new JArray(measurements), ["histogram"] = null };
        return HandlerResponse.Ok(known, CreateCsv(types, times));
    }

    private static IEnumerable<string> GetTimes(ApiCall call)
    {
        var (start, end) = (GetTime(call, "start"), GetTime(call, "end"));
        var count = (int?)call.Request.GetQueryValue("numberOfSamples") ?? DefaultSamples;
        return Enumerable.Range(0, count).Select(index => ResponseMapper.Text(start + ((end - start) * index / count)));
    }

    private static DateTimeOffset GetTime(ApiCall call, string name) => DateTimeOffset.Parse(
        call.Request.GetQueryValue(name)!.ToString(Newtonsoft.Json.Formatting.None).Trim('"'), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string CreateCsv(List<string> types, List<string> times)
    {
        var csv = new StringBuilder().Append("timestamp,").AppendJoin(',', types).Append("\r\n");
        times.ForEach(time => csv.Append(time).Insert(csv.Length, ",1", types.Count).Append("\r\n"));
        return csv.ToString();
    }
}
