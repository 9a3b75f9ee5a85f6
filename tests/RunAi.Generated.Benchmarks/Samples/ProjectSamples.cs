using System.Globalization;
using System.Text;

namespace RunAi.Generated.Benchmarks.Samples;

/// <summary>Responses with projects, of the shape and size that a control plane returns: two node pools, three time ranges and no limits.</summary>
internal static class ProjectSamples
{
    private static readonly string[] Teams = ["vision", "speech", "ranking", "research-nlp", "robotics"];

    public static byte[] Page(int count)
    {
        var json = new StringBuilder("""{"projects":[""");
        for (var index = 0; index < count; index++)
        {
            if (index > 0)
            {
                json.Append(',');
            }

            json.Append(Project(index));
        }

        return Encoding.UTF8.GetBytes(json.Append(CultureInfo.InvariantCulture, $"],\"next\":{count}}}").ToString());
    }

    /// <summary>Returns a page of a server that is newer than the spec: each project has an undeclared property and an undeclared enum value.</summary>
    public static byte[] DriftedPage(int count) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Page(count))
        .Replace("\"parentId\":", "\"ownerTeam\":\"ranking\",\"parentId\":", StringComparison.Ordinal)
        .Replace("\"phase\":\"Ready\"", "\"phase\":\"Hibernating\"", StringComparison.Ordinal));

    public static byte[] One() => Encoding.UTF8.GetBytes(Project(7));

    private static string Project(int index)
    {
        var team = Teams[index % Teams.Length];
        var time = new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc).AddMinutes(index * 37).AddMilliseconds(index % 1000);
        var written = time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var gpus = (index % 8) + 0.5;
        var cluster = new Guid(0x71f69d83, 0x4ba1, 0x4d8e, 0x9a, 0xf1, 0x20, 0x4a, 0x6f, 0x1c, 0x9d, (byte)(index % 3));
        return string.Create(CultureInfo.InvariantCulture, $$"""
            {"description":"Project {{index}} of {{team}}","schedulingRules":null,"defaultNodePools":["a100","default"],
            "nodeTypes":{"training":[],"workspace":[],"names":{} },"id":"{{4500000 + index}}","name":"{{team}}-{{index}}","clusterId":"{{cluster}}",
            "parentId":"{{4500000 - (index % 5)}}","requestedNamespace":"runai-{{team}}-{{index}}",
            "enforceRunaiScheduler":{{(index % 2 == 0 ? "true" : "false")}},
            "status":{"namespace":"runai-{{team}}-{{index}}","phase":"Ready","phaseMessage":"","lastUpdatedTime":"{{written}}","nodePoolQuotaStatuses":[
            {{NodePoolStatus("100000", "default", index)}},{{NodePoolStatus("100017", "a100", index + 3)}}],
            "quotaStatus":{{{Use(index + 5)}} },"additionalStatusData":{} },
            "totalResources":{"gpuQuota":{{gpus * 2}},"cpuQuota":16000,"memoryQuota":65536},
            "createdAt":"{{written}}","updatedAt":"{{written}}","createdBy":"ada@example.com","updatedBy":"grace@example.com",
            "parent":{"id":"{{cluster}}","name":"{{team}}"},
            "effective":{"schedulingRules":{"trainingJobTimeLimitSeconds":86400,"interactiveJobTimeLimitSeconds":null},"defaultNodePools":["a100","default"],
            "nodeTypes":{"training":["dgx"],"workspace":["dgx"],"names":{"dgx":"DGX A100"} } },
            "overtimeData":{"range24hData":{{Range(index, written)}},"range7dData":{{Range(index + 1, written)}},"range30dData":{{Range(index + 2, written)}} },
            "resources":[{{Quota("100000", "default", gpus)}},{{Quota("100017", "a100", gpus + 1)}}]}
            """).ReplaceLineEndings("");
    }

    private static string NodePoolStatus(string id, string name, int seed) => $$"""{"nodePoolId":"{{id}}","nodePoolName":"{{name}}",{{Use(seed)}} }""";

    private static string Use(int seed) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        "allocated":{{Amounts(seed)}},"allocatedNonPreemptible":{{Amounts(seed / 2)}},"requested":{{Amounts(seed + 1)}}
        """);

    private static string Amounts(int seed) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"gpu":{{seed % 9 * 0.25}},"cpu":{{seed % 64 * 250}},"memory":{{seed % 128 * 512.5}} }""");

    private static string Range(int seed, string time) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"averageGpuAllocation":{{seed % 80 * 0.1037:0.####}},"averageGpuUtilization":{{seed % 100 * 0.993:0.###}}"""
        + $$""","averageGpuMemoryUtilization":null,"updatedAt":"{{time}}"}""");

    private static string Quota(string id, string name, double gpus) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"nodePool":{"id":"{{id}}","name":"{{name}}"},"gpu":{"deserved":{{gpus}},"limit":-1,"overQuotaWeight":2},
        "cpu":{"deserved":8000,"limit":null,"overQuotaWeight":2},"memory":{"deserved":32768,"limit":null,"overQuotaWeight":2,"units":"Mib"},"priority":null}
        """).ReplaceLineEndings("");
}
