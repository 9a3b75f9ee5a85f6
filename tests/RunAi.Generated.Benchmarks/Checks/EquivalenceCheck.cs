using RunAi.Generated.Benchmarks.Cases;
using RunAi.Generated.Benchmarks.Transport;

namespace RunAi.Generated.Benchmarks.Checks;

/// <summary>Checked before anything is measured: all competitors send the same request and get the same content out of the answer.</summary>
internal static class EquivalenceCheck
{
    public static async Task CheckAsync(Competitors competitors, object benchmark)
    {
        var calls = BenchmarkMethods.Get<Task>(benchmark).ToList();
        string? wanted = null;
        foreach (var call in calls)
        {
            var handler = (CannedHandler)competitors.Handler;
            var sent = "";
            handler.Seen = (request, body) => sent = $"{request.Method} {GetText(request.RequestUri!)} {Content.Normalize(body)}";
            var pending = call();
            await pending;
            handler.Seen = null;
            var seen = $"{sent}\n{Content.Normalize(Content.ToJson(((dynamic)pending).Result))}";
            wanted ??= seen;
            if (seen != wanted)
                throw new InvalidOperationException($"{call.Method.Name} differs:\n{seen}\n\nfrom {calls[0].Method.Name}:\n{wanted}");
        }
    }

    private static string GetText(Uri address) =>
        $"{address.GetLeftPart(UriPartial.Path)} {string.Join('&', address.Query.TrimStart('?').Split('&').Select(Uri.UnescapeDataString).Order(StringComparer.Ordinal))}";
}
