using System.Globalization;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Benchmarks.Streaming;

/// <summary>
/// How much managed memory a list takes that is read item by item: what is alive (the collector runs before it is measured), and all there is, with the
/// garbage that the collector has left so far. How much that is, is the collector's decision: DOTNET_GCgen0size and DOTNET_GCHeapHardLimit set it.
/// </summary>
internal static class StreamingRun
{
    private const int Items = 100_000;

    public static async Task RunAsync()
    {
        Console.WriteLine("| items | a page | alive above the baseline, at most | with garbage, at most | allocated an item | collections |");
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
                peak = Math.Max(peak, GC.GetTotalMemory(collect) - baseline);
        }

        return read == items ? (peak, GC.GetTotalAllocatedBytes() - allocated) : throw new InvalidOperationException($"{read} items were read.");
    }
}
