using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Clients;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;
using RunAi.Generated.DifferentialTesting.Calls.Encoders;
using RunAi.Generated.DifferentialTesting.Calls.Values;

namespace RunAi.Generated.DifferentialTesting.Calls;

/// <summary>Calls a method with each variant of its parameters and its body, and compares the requests.</summary>
internal sealed class RequestJudge(
    DeclaredDocument document,
    DeclaredOperation operation,
    GeneratedMethod method,
    MethodCall call,
    CapturingHandler handler,
    VariantFactory variants,
    CallReport report)
{
    private readonly Dictionary<DeclaredParameter, JsonNode?> _required = [];
    private readonly Dictionary<DeclaredParameter, RequestBinding> _bindings = [];
    private readonly RequestBody? _body = RequestBody.Create(document, operation, method);
    private JsonNode? _requiredBody;

    /// <summary>Gets the media type for a parameter that requires one.</summary>
    public string ContentType => _body?.ConcreteMediaType ?? "text/plain";

    public async Task RunAsync()
    {
        var parameters = operation.Parameters.Where(parameter => parameter.Location is "path" or "query" or "header" or "cookie").ToList();
        var values = parameters.ToDictionary(parameter => parameter, parameter => variants.Create(parameter.Schema ?? StringSchema,
            parameter.Location == "header", isSent: true));
        foreach (var parameter in parameters)
        {
            Bind(parameter, values[parameter]);
        }

        var bodies = _body is null ? [] : variants.Create(_body.Declared.Schema ?? StringSchema, isSent: true);
        _requiredBody = operation.IsBodyRequired ? bodies.FirstOrDefault(value => value.Value is not null && _body!.CanSend(value.Value))?.Value : null;
        await JudgeAsync("call", "required values only", _required, _requiredBody);
        foreach (var (parameter, _) in _bindings)
        {
            foreach (var value in values[parameter])
            {
                var changed = new Dictionary<DeclaredParameter, JsonNode?>(_required) { [parameter] = value.Value };
                await JudgeAsync($"{parameter.Location} {parameter.Name}", value.Label, changed, _requiredBody);
            }
        }

        foreach (var value in bodies)
        {
            await JudgeAsync($"body {_body!.Declared.MediaType}", value.Label, _required, value.Value);
        }

        var all = _bindings.Keys.Where(parameter => values[parameter].Count > 0).ToDictionary(parameter => parameter, parameter => values[parameter][0].Value);
        await JudgeAsync("call", "all values", all, _requiredBody ?? bodies.FirstOrDefault()?.Value);
    }

    /// <summary>Returns the arguments for a call with the required values.</summary>
    public Dictionary<RequestBinding, JsonNode?> GetRequiredArguments() => GetArguments(_required, _requiredBody);

    private static JsonObject StringSchema => new() { ["type"] = "string" };

    private void Bind(DeclaredParameter parameter, IReadOnlyList<Variant> values)
    {
        var start = "Add" + char.ToUpperInvariant(parameter.Location[0]) + parameter.Location[1..];
        var binding = method.Bindings.FirstOrDefault(
            candidate => candidate.WireName == parameter.Name && candidate.Call.StartsWith(start, StringComparison.Ordinal) && candidate.Parameter is not null);
        if (binding is null)
        {
            if (operation.FixedFields.All(field => field.Split('=')[0] != parameter.Name) && IsInRoute(parameter))
            {
                Report($"{parameter.Location} {parameter.Name}", "binding", "a parameter of the method", "none");
            }

            return;
        }

        if (!parameter.IsRequired && !call.IsOptional(binding))
        {
            Report($"{parameter.Location} {parameter.Name}", "binding", "an optional parameter of the method", "a required one");
        }

        _bindings.Add(parameter, binding);
        if (parameter.IsRequired && values.Count > 0)
        {
            _required.Add(parameter, values[0].Value);
        }
    }

    // A declared path parameter that the path does not contain cannot be sent.
    private bool IsInRoute(DeclaredParameter parameter) =>
        parameter.Location != "path" || operation.Route.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal);

    private Dictionary<RequestBinding, JsonNode?> GetArguments(IReadOnlyDictionary<DeclaredParameter, JsonNode?> values, JsonNode? body)
    {
        var arguments = values.Where(value => _bindings.ContainsKey(value.Key)).ToDictionary(value => _bindings[value.Key], value => value.Value);
        foreach (var (binding, value) in body is null ? [] : _body!.Bind(body))
        {
            arguments[binding] = value;
        }

        return arguments;
    }

    private async Task JudgeAsync(string subject, string variant, IReadOnlyDictionary<DeclaredParameter, JsonNode?> values, JsonNode? body)
    {
        if (body is not null && !_body!.CanSend(body))
        {
            return;
        }

        report.Calls++;
        handler.Clear();
        handler.Status = 204;
        handler.Body = null;
        handler.ContentType = null;
        var result = await call.InvokeAsync(GetArguments(values, body), ContentType);
        try
        {
            var expected = new ExpectedRequest(operation, values, _body, body);
            var problem = handler.Request is { } request ? expected.FindDifference(request)
                : expected.MayBeRefused && result is ArgumentException or RunAiConnectionException { InnerException: HttpRequestException } ? null
                : ("a request", $"{result.GetType().Name}: {(result as Exception)?.Message}");
            if (problem is var (wanted, actual))
            {
                Report(subject, variant, wanted, actual);
            }
        }
        catch (UndefinedEncodingException)
        {
            report.Undefined++;
            if (handler.Request is null)
            {
                Report(subject, variant, "a request", $"{result.GetType().Name}: {(result as Exception)?.Message}");
            }
        }
    }

    private void Report(string subject, string variant, string expected, string actual) =>
        report.Differences.Add(new CallDifference(operation.ToString(), subject, variant, expected, actual));
}
