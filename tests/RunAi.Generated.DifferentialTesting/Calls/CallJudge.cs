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
    /// <param name="choose">Chooses the methods to call; null for all.</param>
    public static Task<CallReport> RunAsync(
        string name, SpecUnderTest spec, Func<IReadOnlyList<GeneratedMethod>, IReadOnlyList<GeneratedMethod>>? choose = null) =>
        CompareAsync(name, spec, spec, choose);

    /// <summary>Calls the operations of a client that can be generated for another spec, which tests of the judge use.</summary>
    /// <param name="name">The name of the spec in the report.</param>
    /// <param name="spec">The spec whose rules apply.</param>
    /// <param name="generated">The spec for which the client is generated.</param>
    /// <param name="choose">Chooses the methods to call; null for all.</param>
    public static async Task<CallReport> CompareAsync(
        string name, SpecUnderTest spec, SpecUnderTest generated, Func<IReadOnlyList<GeneratedMethod>, IReadOnlyList<GeneratedMethod>>? choose = null)
    {
        var report = new CallReport(name);
        var document = new DeclaredDocument(spec.Json.Value);
        using var client = GeneratedClient.Create(Path.GetFileName(generated.Path), generated.Text);
        var operations = document.Operations.ToLookup(operation => (operation.Method, operation.Route));
        var variants = new VariantFactory(document);
        foreach (var method in choose?.Invoke(client.Methods) ?? client.Methods)
        {
            // Paths that differ only in their queries have the same route.
            if (operations[(method.HttpMethod, method.Route)].ToList() is not [var operation])
            {
                if (!operations.Contains((method.HttpMethod, method.Route)))
                {
                    report.Differences.Add(new CallDifference($"{method.HttpMethod} {method.Route}", "route", method.Name, "an operation of the document",
                        "none"));
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
