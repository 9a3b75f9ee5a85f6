using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Clients;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;
using RunAi.Generated.DifferentialTesting.Calls.Values;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.DifferentialTesting.Calls;

/// <summary>Answers calls with each variant of each declared response, and compares the results.</summary>
internal sealed class ResponseJudge(
    DeclaredOperation operation,
    GeneratedMethod method,
    MethodCall call,
    CapturingHandler handler,
    VariantFactory variants,
    RequestJudge requests,
    CallReport report)
{
    public async Task RunAsync()
    {
        // Responses to HEAD have no body, and redirections next to success responses are returned without a value.
        var read = method.Responses
            .Where(response => response.Call is not ("ReturnsLocation" or "ReturnsRedirection"))
            .SelectMany(response => response.Statuses.Select(status => (Response: response, Status: status)))
            .Where(entry => operation.Method != "HEAD" && entry.Status[0] != '3');
        foreach (var (response, status) in read)
        {
            if (operation.Responses.FirstOrDefault(candidate => string.Equals(candidate.Status, status,
                StringComparison.OrdinalIgnoreCase)) is not { } declared)
            {
                Report($"response {status}", response.Call, "a response of the document", "none");
                continue;
            }

            await JudgeAsync(response, declared);
        }
    }

    private async Task JudgeAsync(ResponseBinding response, DeclaredResponse declared)
    {
        var isError = response.Call == "Fails";
        var content = declared.Contents.FirstOrDefault(content => isError ? IsJson(content.MediaType) : RequestBody.IsSame(content.MediaType,
            response.MediaType));
        var subject = $"response {declared.Status} {content.MediaType}";
        handler.Status = GetStatus(declared.Status, isError);
        handler.ContentType = content.MediaType?.Contains('*', StringComparison.Ordinal) == true ? "application/json" : content.MediaType;
        if (content.MediaType is null || content.Schema is null)
        {
            handler.Body = null;
            handler.ContentType = null;
            return;
        }

        var isJson = isError || response.Call is "Returns" or "ReturnsJsonOrText";
        foreach (var variant in variants.Create(content.Schema))
        {
            var expected = ResultJson.RemoveNulls(variant.Value);
            if (expected is null)
            {
                continue;
            }

            report.Calls++;
            handler.Body = Encoding.UTF8.GetBytes(isJson ? variant.Value!.ToJsonString() : ValueConverter.GetText(variant.Value!));
            var result = await call.InvokeAsync(requests.GetRequiredArguments(), requests.ContentType);
            var value = result.GetType().GetProperty(isError ? "Error" : "Value")?.GetValue(result);
            if (result is Exception exception && (!isError || value is null))
            {
                Report(subject, variant.Label, variant.Value!.ToJsonString(), $"{exception.GetType().Name}: {exception.Message}");
                continue;
            }

            var actual = value is ApiStream stream ? ReadText(stream) : ResultJson.RemoveNulls(ResultJson.Convert(value));
            if (!JsonNode.DeepEquals(isJson ? expected : ValueConverter.GetText(variant.Value!), actual))
            {
                var difference = isJson ? JsonDifference.Find(expected, actual) + "; " : "";
                Report(subject, variant.Label, expected.ToJsonString(), $"{difference}{actual?.ToJsonString() ?? "nothing"}");
            }
        }
    }

    private static JsonValue ReadText(ApiStream stream)
    {
        using (stream)
        {
            using var reader = new StreamReader(stream.Content);
            return JsonValue.Create(reader.ReadToEnd());
        }
    }

    /// <summary>Returns a status code of a range that is not declared otherwise.</summary>
    private int GetStatus(string status, bool isError)
    {
        if (int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return code;
        }

        var first = char.IsAsciiDigit(status[0]) ? (status[0] - '0') * 100 : isError ? 500 : 200;
        return Enumerable.Range(first, 100).First(candidate =>
            operation.Responses.All(response => response.Status != candidate.ToString(CultureInfo.InvariantCulture)) && candidate is not (204 or 205));
    }

    private static bool IsJson(string mediaType) => mediaType.Split(';')[0].Trim().EndsWith("json", StringComparison.OrdinalIgnoreCase) || mediaType == "*/*";

    private void Report(string subject, string variant, string expected, string actual) =>
        report.Differences.Add(new CallDifference(operation.ToString(), subject, variant, expected, actual));
}
