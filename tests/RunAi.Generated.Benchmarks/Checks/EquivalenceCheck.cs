using RunAi.Generated.Benchmarks.Cases;
using RunAi.Generated.Benchmarks.Transport;

namespace RunAi.Generated.Benchmarks.Checks;

/// <summary>Verifies before the measurement that all competitors send the same request and read the same content from the response.</summary>
internal static class EquivalenceCheck
{
    public static async Task CheckAsync(Competitors competitors, object benchmark)
    {
        var calls = BenchmarkMethods.Get<Task>(benchmark).ToList();
        string? expected = null;
        foreach (var call in calls)
        {
            var handler = (CannedHandler)competitors.Handler;
            var sent = "";
            handler.Seen = (request, body) => sent = $"{request.Method} {GetText(request.RequestUri!)} {Content.Normalize(body)}";
            var pending = call();
            await pending;
            handler.Seen = null;
            var seen = $"{sent}\n{Content.Normalize(Content.ToJson(((dynamic)pending).Result))}";
            expected ??= seen;
            if (seen != expected)
            {
                throw new InvalidOperationException($"{call.Method.Name} differs:\n{seen}\n\nfrom {calls[0].Method.Name}:\n{expected}");
            }
        }
    }

    private static string GetText(Uri address)
    {
        var query = address.Query.TrimStart('?').Split('&').Select(Uri.UnescapeDataString).Order(StringComparer.Ordinal);
        return $"{address.GetLeftPart(UriPartial.Path)} {string.Join('&', query)}";
    }
}
