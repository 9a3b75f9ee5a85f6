using System.Globalization;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Benchmarks.Streaming;

/// <summary>
/// Measures the managed memory of a list that is read item by item: the live memory, after a collection, and the total memory, including garbage, which
/// depends on the garbage collector (DOTNET_GCgen0size, DOTNET_GCHeapHardLimit).
/// </summary>
internal static class StreamingRun
{
    private const int Items = 100_000;

    public static async Task RunAsync()
    {
        Console.WriteLine("| items | page size | maximum live memory above the baseline | maximum memory with garbage | allocated per item | collections |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|");
        foreach (var pageSize in new[] { 500, Items })
        {
            await MeasureAsync(1_000, pageSize, collect: false);
            var alive = await MeasureAsync(Items, pageSize, collect: true);
            var collections = GC.CollectionCount(0);
            var all = await MeasureAsync(Items, pageSize, collect: false);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Items:N0} | {pageSize:N0} | {alive.Peak:N0} | {all.Peak:N0} | {all.Allocated / Items:N0} | {GC.CollectionCount(0) - collections:N0} |"));
        }
    }

    private static async Task<(long Peak, long Allocated)> MeasureAsync(int items, int pageSize, bool collect)
    {
        using var client = new HttpClient(new PagesHandler(items, pageSize)) { BaseAddress = new Uri("https://tenant.test/") };
        var projects = new AdministratorClient(new ApiConnection(client)).Projects;
        var baseline = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes();
        var peak = 0L;
        var read = 0;
        await foreach (var _ in projects.EnumerateProjectsAsync())
        {
            read++;
            if (!collect || read % 1_000 == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(collect) - baseline);
            }
        }

        return read == items ? (peak, GC.GetTotalAllocatedBytes() - allocated) : throw new InvalidOperationException($"{read} items were read.");
    }
}
