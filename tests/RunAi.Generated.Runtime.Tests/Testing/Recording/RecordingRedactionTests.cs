using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RunAi.AdministratorNext;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Testing.Recording;

/// <summary>Tests that recordings contain no secrets and no host names of the tenant.</summary>
public sealed class RecordingRedactionTests : IDisposable
{
    private const string Secret = "c4nary/+hunter two";

    private readonly RecordingFixture _recordings = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> SecretResponses =>
    [
        """{"password":"SECRET"}""",
        """{"list":[{"clientSecret":"SECRET"}]}""",
        """{"refreshToken":"SECRET","x-api-key":"SECRET","pwd":"SECRET","jwt":"SECRET"}""",
        """{"secrets":["SECRET",{"value":"SECRET"}]}""",
        """{"credentials":{"id":"1","user":"SECRET"}}""",
        """{"environmentVariables":[{"name":"DB_PASSWORD","value":"SECRET"}]}""",
        """{"env":[{"key":"API_KEY","value":"SECRET"}]}""",
        """{"kind":"Secret","data":{"tls.crt":"SECRET"},"stringData":{"user":"SECRET"}}""",
        """{"config":"{\"password\":\"SECRET\"}"}""",
        """{"link":"https://user:ESCAPED@files.test/x?sig=ESCAPED&a=1"}""",
        """{"link":"https://files.test/x?access_token=ESCAPED"}""",
        """{"yaml":"a: 1\npassword: SECRET\nb: 2"}""",
        """{"xml":"<a><password>SECRET</password></a>"}""",
        """{"pem":"-----BEGIN RSA PRIVATE KEY-----\nSECRET\n-----END RSA PRIVATE KEY-----\n"}""",
        """{"password":"SECRET","message":"The value 'SECRET' is not allowed."}""",
        """{"message":"The value 'SECRET' is not allowed.","password":"SECRET"}""",
        """{"password":"SECRET","SECRET":1}""",
    ];

    public void Dispose() => _recordings.Dispose();

    [Theory]
    [MemberData(nameof(SecretResponses))]
    public async Task Secrets_in_JSON_are_replaced(string json)
    {
        await _recordings.RecordAsync(new(HttpMethod.Get, "/a"), () => Responses.Json(Insert(json)));

        AssertHidden();
        Assert.Contains("***", _recordings.ReadSingle(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SecretResponses))]
    public async Task Secrets_in_the_body_of_a_request_are_replaced(string json)
    {
        using var content = new StringContent(Insert(json), Encoding.UTF8, "application/json");

        await _recordings.RecordAsync(new(HttpMethod.Post, "/a") { Content = content }, static () => Responses.Empty(HttpStatusCode.NoContent));

        AssertHidden();
    }

    [Theory]
    [InlineData("text/plain", "password=SECRET", false)]
    [InlineData("application/yaml", "metadata:\n  clientSecret: SECRET\n", true)]
    [InlineData("application/xml", "<a><clientSecret>SECRET</clientSecret></a>", true)]
    [InlineData("application/x-ndjson", "{\"a\":1}\n{\"password\":\"SECRET\"}\n", true)]
    [InlineData("text/event-stream", "id: 1\ndata: {\"password\":\"SECRET\"}\n\n", true)]
    [InlineData("text/plain", "{\"password\":\"SECRET\"", false)]
    public async Task Secrets_in_text_are_replaced(string mediaType, string text, bool isWhole)
    {
        var secret = isWhole ? Secret : "c4naryhunter";
        await _recordings.RecordAsync(new(HttpMethod.Get, "/a"), () => Responses.Text(text.Replace("SECRET", secret, StringComparison.Ordinal), mediaType));

        Assert.DoesNotContain("c4nary", _recordings.ReadAll(), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", _recordings.ReadAll(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Authorization_cookies_and_unlisted_headers_are_not_recorded()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/a");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "c4nary.token");
        request.Headers.TryAddWithoutValidation("Cookie", "a=c4nary-cookie; b=c4nary-other");
        request.Headers.TryAddWithoutValidation("X-Api-Key", "c4nary-key");
        request.Headers.TryAddWithoutValidation("X-Unknown", "c4nary-unknown");

        await _recordings.RecordAsync(request, static () =>
        {
            var response = Responses.Json("""{"message":"c4nary.token c4nary-cookie c4nary-other c4nary-key c4nary-set are invalid"}""");
            response.Headers.TryAddWithoutValidation("Set-Cookie", "sid=c4nary-set; Path=/");
            response.Headers.TryAddWithoutValidation("X-Session", "c4nary-session");
            return response;
        });

        AssertHidden();
        Assert.Contains("\"*** *** *** *** *** are invalid\"", _recordings.ReadSingle(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_of_basic_authentication_is_replaced()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/a?q=c4nary-password");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("user:c4nary-password"u8));

        await _recordings.RecordAsync(request, static () => Responses.Json("{}"));

        AssertHidden();
    }

    [Fact]
    public async Task Secrets_in_listed_headers_are_replaced()
    {
        _recordings.Options.Headers.Add("X-Vault-Token");
        _recordings.Options.Headers.Add("X-Version");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/a");
        request.Headers.TryAddWithoutValidation("X-Vault-Token", "c4nary");
        request.Headers.TryAddWithoutValidation("X-Version", "7");

        var file = await _recordings.RecordAsync(request, static () =>
        {
            var response = Responses.Empty(HttpStatusCode.Found);
            response.Headers.TryAddWithoutValidation("Location", "https://acme.corp.test/login?code=c4nary&a=1");
            return response;
        });

        AssertHidden();
        Assert.Contains("\"X-Vault-Token\": \"***\"", file, StringComparison.Ordinal);
        Assert.Contains("\"X-Version\": \"7\"", file, StringComparison.Ordinal);
        Assert.Contains("\"https://runai.test/login?code=***&a=1\"", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_in_queries_and_paths_are_replaced()
    {
        using var server = FakeServer.Json("{}");
        using var client = _recordings.Record(server);
        var request = new ApiConnection(client).CreateRequest(new Operation("get_thing", HttpMethod.Get, "/things/{token}/x").Returns("200"));
        request.AddPath("token", Secret);
        request.AddQuery("api_key", Secret);
        request.AddQuery("key", Secret);
        request.AddQuery("search", Secret);
        request.AddQuery("pageToken", "p1");

        await request.SendAsync(Cancellation);

        AssertHidden();
        var file = _recordings.ReadSingle();
        Assert.Contains("\"path\": \"/things/***/x\"", file, StringComparison.Ordinal);
        Assert.Contains("\"pageToken=p1\"", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_in_forms_and_parts_are_replaced()
    {
        using var form = new FormUrlEncodedContent([new("user", "bob"), new("password", Secret)]);
        await _recordings.RecordAsync(new(HttpMethod.Post, "/a") { Content = form }, static () => Responses.Json("{}"));
        AssertHidden();
        Assert.Contains("user=bob&password=", _recordings.ReadSingle(), StringComparison.Ordinal);

        using var others = new RecordingFixture();
        using var parts = new MultipartFormDataContent
        {
            { new StringContent(Secret), "clientSecret" },
            { new StringContent("""{"password":"c4nary"}"""), "options" },
            { new ByteArrayContent([0xFF, 0xFE]), "file" },
        };
        await others.RecordAsync(new(HttpMethod.Post, "/a") { Content = parts }, static () => Responses.Json("{}"));
        Assert.DoesNotContain("c4nary", others.ReadAll(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_secrets_are_removed_from_bytes()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/a");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "c4nary-token");

        await _recordings.RecordAsync(request, static () => new(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent([0xFF, .. "c4nary-token at acme.corp.test"u8]),
        });

        AssertHidden();
    }

    [Theory]
    [InlineData("""{"access_token":"c4nary","expires_in":300}""", null)]
    [InlineData("""{"accessToken":"c4nary","expiresIn":300}""", null)]
    [InlineData("{}", "grant_type=client_credentials&client_secret=c4nary")]
    [InlineData("{}", "client_id=app&grant_type=password&password=c4nary")]
    public async Task Token_requests_are_not_recorded(string response, string? form)
    {
        using var server = FakeServer.Json(response);
        using var client = _recordings.Record(server);
        using var content = new StringContent(form ?? "{}", Encoding.UTF8, form is null ? "application/json" : "application/x-www-form-urlencoded");

        await client.PostAsync("/token", content, Cancellation);

        Assert.Empty(_recordings.Names);
    }

    [Fact]
    public async Task Options_add_secrets_and_names()
    {
        _recordings.Options.Secrets.Add(Secret);
        _recordings.Options.IsSecret = static name => name == "licenseText";

        await _recordings.RecordAsync(
            new(HttpMethod.Get, "/a?q=" + Uri.EscapeDataString(Secret)),
            static () => Responses.Json(Insert("""{"a":"x SECRET y","licenseText":"c4nary","b64":"BASE64"}""")));

        AssertHidden();
        Assert.DoesNotContain(ToBase64(Secret), _recordings.ReadAll(), StringComparison.Ordinal);
        Assert.Contains("\"a\": \"x *** y\"", _recordings.ReadSingle(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Properties_that_the_spec_declares_as_write_only_are_replaced()
    {
        _recordings.Options.AddSecretNames<AdministratorNextClient>();

        var file = await _recordings.RecordAsync(new(HttpMethod.Get, "/a"), static () => Responses.Json("""{"seed":"c4nary2","name":"n"}"""));

        AssertHidden();
        Assert.Contains("\"name\": \"n\"", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_names_are_replaced_by_placeholders()
    {
        _recordings.Options.Hosts["gpu.corp.test"] = "cluster.runai.test";
        using var server = FakeServer.Json(
            """{"self":"https://acme.corp.test:8443/a","host":"ACME.corp.test","docs":"https://docs.test","cluster":"https://gpu.corp.test/x"}""");
        using var client = _recordings.Record(server, "https://acme.corp.test:8443");

        await client.GetAsync("/a?return=https://acme.corp.test:8443/b", Cancellation);

        var file = _recordings.ReadSingle();
        Assert.DoesNotContain("corp.test", file, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("8443", file, StringComparison.Ordinal);
        Assert.Contains("\"self\": \"https://runai.test/a\"", file, StringComparison.Ordinal);
        Assert.Contains("\"docs\": \"https://docs.test\"", file, StringComparison.Ordinal);
        Assert.Contains("\"cluster\": \"https://cluster.runai.test/x\"", file, StringComparison.Ordinal);
        Assert.Contains("\"return=https://runai.test/b\"", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_are_not_secret_are_kept()
    {
        const string Json = """
            {"secretName":"s","passwordPolicy":"strong","hasPassword":true,"token":null,"tokenType":"bearer","nextPageToken":"n",
            "credentials":[{"meta":{"id":"1","name":"n"},"createdAt":"2025-01-01T00:00:00Z"}],"labels":[{"key":"a","value":"b"}],"pin":123}
            """;

        var file = await _recordings.RecordAsync(new(HttpMethod.Get, "/a"), static () => Responses.Json(Json));

        Assert.DoesNotContain("***", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_numbers_stay_numbers()
    {
        var file = await _recordings.RecordAsync(new(HttpMethod.Get, "/a"), static () => Responses.Json("""{"password":12345678,"other":"12345678"}"""));

        Assert.Contains("\"password\": 0", file, StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", file, StringComparison.Ordinal);
    }

    private static string Insert(string text) => text
        .Replace("SECRET", Secret, StringComparison.Ordinal)
        .Replace("ESCAPED", Uri.EscapeDataString(Secret), StringComparison.Ordinal)
        .Replace("BASE64", ToBase64(Secret), StringComparison.Ordinal);

    private static string ToBase64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private void AssertHidden()
    {
        var text = _recordings.ReadAll();
        Assert.NotEmpty(text);
        Assert.DoesNotContain("c4nary", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("hunter", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("corp.test", text, StringComparison.OrdinalIgnoreCase);
    }
}
