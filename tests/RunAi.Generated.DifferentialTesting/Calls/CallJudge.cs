using RunAi.Generated.DifferentialTesting.Calls.Clients;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;
using RunAi.Generated.DifferentialTesting.Calls.Values;

namespace RunAi.Generated.DifferentialTesting.Calls;

/// <summary>
/// Calls the operations of a spec with each variant of each parameter, body and response, and compares what is sent and read with what the document
/// describes. The generator is used only to find the C# parameter of each name.
/// </summary>
public static class CallJudge
{
    private static readonly Uri BaseAddress = new("https://api.test");

    /// <summary>Calls the operations of a spec.</summary>
    /// <param name="name">The name of the spec in the report.</param>
    /// <param name="spec">The spec.</param>
    /// <param name="select">Selects the operations to call; null for all.</param>
    public static async Task<CallReport> RunAsync(string name, SpecUnderTest spec, Func<GeneratedMethod, bool>? select = null)
    {
        var report = new CallReport(name);
        var document = new DeclaredDocument(spec.Json.Value);
        using var client = GeneratedClient.Create(Path.GetFileName(spec.Path), spec.Text);
        var operations = document.Operations.ToLookup(operation => (operation.Method, operation.Route));
        var variants = new VariantFactory(document);
        foreach (var method in client.Methods.Where(select ?? (_ => true)))
        {
            // Paths that differ only in their queries have the same route.
            if (operations[(method.HttpMethod, method.Route)].ToList() is not [var operation])
            {
                if (!operations.Contains((method.HttpMethod, method.Route)))
                {
                    report.Differences.Add(new CallDifference($"{method.HttpMethod} {method.Route}", "route", method.Name, "an operation of the document", "none"));
                }

                continue;
            }

            using var handler = new CapturingHandler();
            using var http = new HttpClient(handler) { BaseAddress = BaseAddress };
            var call = new MethodCall(client.GetGroup(method.Interface, http), client.GetMethod(method));
            var requests = new RequestJudge(document, operation, method, call, handler, variants, report);
            await requests.RunAsync();
            await new ResponseJudge(operation, method, call, handler, variants, requests, report).RunAsync();
            report.Operations++;
        }

        return report;
    }
}
