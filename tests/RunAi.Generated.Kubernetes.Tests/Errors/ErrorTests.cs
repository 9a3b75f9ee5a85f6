using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Errors;

public sealed class ErrorTests : IDisposable
{
    private readonly KubeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(404, "NotFound", "IsNotFound")]
    [InlineData(409, "Conflict", "IsConflict")]
    [InlineData(409, "AlreadyExists", "IsAlreadyExists")]
    [InlineData(410, "Expired", "IsExpired")]
    [InlineData(410, "Gone", "IsExpired")]
    [InlineData(403, "Forbidden", "IsForbidden")]
    [InlineData(401, "Unauthorized", "IsUnauthorized")]
    [InlineData(422, "Invalid", "IsUnprocessableContent")]
    [InlineData(400, "BadRequest", "IsBadRequest")]
    [InlineData(500, "InternalError", "IsServerError")]
    [InlineData(504, "Timeout", "IsServerError")]
    public async Task Reason_decides_which_property_is_set(int status, string reason, string property)
    {
        var exception = await FailAsync(
            status, $$"""{"kind":"Status","apiVersion":"v1","status":"Failure","message":"text","reason":"{{reason}}","code":{{status}}}""");

        Assert.Equal((reason, status), (exception.Reason, exception.ResponseStatusCode));
        Assert.Equal([property], GetSet(exception));
    }

    [Fact]
    public async Task Details_are_typed()
    {
        var exception = await FailAsync(422, """
            {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure",
             "message":"TrainingWorkload.run.ai \"a\" is invalid","reason":"Invalid","code":422,
             "details":{"name":"a","group":"run.ai","kind":"TrainingWorkload","uid":"u-1","retryAfterSeconds":0,"unknown":[{}],
              "causes":[{"reason":"FieldValueRequired","message":"Required value","field":"spec.image"},7,{"message":"is invalid","extra":{}}]}}
            """);

        var status = exception.Status!;
        Assert.Equal(("a", "run.ai", "TrainingWorkload", "u-1", 422), (status.Name, status.Group, status.Kind, status.Uid, status.Code));
        Assert.Equal(
            [new KubernetesStatusCause("FieldValueRequired", "Required value", "spec.image"), new KubernetesStatusCause(null, "is invalid", null)],
            exception.Causes);
        Assert.Null(exception.RetryAfter);
        Assert.Equal(
            "listTrainingWorkload failed with 422 (Invalid): TrainingWorkload.run.ai \"a\" is invalid. Details: spec.image: Required value.",
            exception.Message);
    }

    [Fact]
    public async Task Conflict_of_an_apply_names_the_fields_and_their_managers()
    {
        var exception = await FailAsync(409, """
            {"kind":"Status","status":"Failure","reason":"Conflict","code":409,
             "message":"Apply failed with 2 conflicts: conflicts with \"kubectl\" using run.ai/v2alpha1",
             "details":{"causes":[
              {"reason":"FieldManagerConflict","message":"conflict with \"kubectl\" using run.ai/v2alpha1","field":".spec.image.value"},
              {"reason":"FieldManagerConflict","field":".spec.gpu.value",
               "message":"conflict with \"a \\\"b\\\"\" with subresource \"status\" using run.ai/v2alpha1"},
              {"reason":"Other","message":"conflict with \"c\"","field":".spec"}]}}
            """);

        Assert.Equal(
            [(".spec.image.value", "kubectl"), (".spec.gpu.value", "a \"b\"")],
            exception.FieldConflicts.Select(conflict => (conflict.Field, conflict.Manager)));
        Assert.True(exception.IsConflict);
        Assert.Contains(
            "Owned by other managers: .spec.image.value by 'kubectl', .spec.gpu.value by 'a \"b\"'. Remove these fields, or apply with force to own them.",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17", null, 17)]
    [InlineData(null, 5, 5)]
    [InlineData("17", 5, 17)]
    [InlineData(null, null, null)]
    public async Task Delay_is_that_of_the_header_or_of_the_details(string? header, int? details, int? expected)
    {
        var delay = details?.ToString() ?? "null";
        var exception = await FailAsync(
            429,
            $$"""{"kind":"Status","message":"slow down","reason":"TooManyRequests","code":429,"details":{"retryAfterSeconds":{{delay}} } }""",
            retryAfter: header);

        Assert.Equal(expected is { } seconds ? TimeSpan.FromSeconds(seconds) : null, exception.RetryAfter);
        Assert.Equal(expected is not null, exception.Message.Contains($"Try again in {expected} seconds", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("404 page not found\n", "text/plain; charset=utf-8")]
    [InlineData("", "text/plain")]
    public async Task Missing_CRD_is_named(string body, string mediaType)
    {
        var exception = await FailAsync(404, body, mediaType);

        Assert.True(exception.IsApiMissing);
        Assert.True(exception.IsNotFound);
        Assert.Contains($"the server does not serve this API ({Calls.Path})", exception.Message, StringComparison.Ordinal);
        Assert.Contains("CustomResourceDefinition", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_resource_is_not_a_missing_CRD()
    {
        var exception = await FailAsync(404, """{"kind":"Status","message":"trainingworkloads.run.ai \"a\" not found","reason":"NotFound","code":404}""");

        Assert.False(exception.IsApiMissing);
        Assert.Equal("listTrainingWorkload failed with 404 (NotFound): trainingworkloads.run.ai \"a\" not found.", exception.Message);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(502)]
    public async Task HTML_page_of_a_proxy_is_recognized(int status)
    {
        var exception = await FailAsync(status, "<html><head><title>Bad Gateway</title></head></html>", "text/html");

        Assert.Null(exception.Status);
        Assert.False(exception.IsApiMissing);
        Assert.Contains("Bad Gateway", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"kind\":\"Status\",\"message\":\"denied\",\"reason\":\"Forbidden\",\"details\":{\"causes\":[{\"message\":\"a\"},{\"mess", "Forbidden")]
    [InlineData("{\"kind\":\"Status\",\"message\":7,\"reason\":\"Forbidden\",\"code\":\"x\",\"details\":[]}", "Forbidden")]
    [InlineData("{\"kind\":\"Other\",\"reason\":\"Forbidden\"}", null)]
    [InlineData("[]", null)]
    [InlineData("{", null)]
    public async Task Incomplete_and_unexpected_objects_are_read_as_far_as_possible(string body, string? reason) =>
        Assert.Equal(reason, (await FailAsync(403, body)).Reason);

    [Fact]
    public async Task Messages_have_one_line_without_secrets()
    {
        var exception = await FailAsync(
            403, """{"kind":"Status","message":"admission webhook \"a\" denied\n the request: token=abcdef123456 \u202e","reason":"Forbidden","code":403}""");

        Assert.Contains("admission webhook \"a\" denied  the request: token=***", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.DoesNotContain('\u202e', exception.Message);
    }

    [Fact]
    public void Exceptions_can_be_created_in_tests()
    {
        var exception = new KubernetesApiException("text", new KubernetesStatus { Code = 409, Reason = "AlreadyExists", RetryAfterSeconds = 3 });

        Assert.Equal(("text", 409, TimeSpan.FromSeconds(3)), (exception.Message, exception.ResponseStatusCode, exception.RetryAfter));
        Assert.True(exception is { IsAlreadyExists: true, IsConflict: false });
    }

    private static string[] GetSet(KubernetesApiException exception) =>
    [
        .. new[]
        {
            (nameof(exception.IsNotFound), exception.IsNotFound), (nameof(exception.IsConflict), exception.IsConflict),
            (nameof(exception.IsAlreadyExists), exception.IsAlreadyExists), (nameof(exception.IsExpired), exception.IsExpired),
            (nameof(exception.IsForbidden), exception.IsForbidden), (nameof(exception.IsUnauthorized), exception.IsUnauthorized),
            (nameof(exception.IsUnprocessableContent), exception.IsUnprocessableContent), (nameof(exception.IsBadRequest), exception.IsBadRequest),
            (nameof(exception.IsServerError), exception.IsServerError), (nameof(exception.IsApiMissing), exception.IsApiMissing),
        }.Where(property => property.Item2).Select(property => property.Item1),
    ];

    private async Task<KubernetesApiException> FailAsync(int status, string body, string mediaType = "application/json", string? retryAfter = null)
    {
        await using var server = await ApiServer.StartAsync(context =>
        {
            if (retryAfter is not null)
            {
                context.Response.Headers.RetryAfter = retryAfter;
            }

            return ApiServer.RespondAsync(context, status, body, mediaType);
        });
        using var connection = _folder.Connect(_folder.WriteContext($"server: {server.Address}", "{}"));
        return await Assert.ThrowsAsync<KubernetesApiException>(connection.ListAsync);
    }
}
