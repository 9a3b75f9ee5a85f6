using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Tests.Support;

/// <summary>Represents a response of a sandbox.</summary>
/// <param name="Request">The method, URL and body of the request.</param>
/// <param name="Status">The status code.</param>
/// <param name="MediaType">The media type of the body.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body.</param>
internal sealed record SandboxResponse(string Request, int Status, string? MediaType, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JObject Json => (JObject)Any;

    public JArray Array => (JArray)Any;

    /// <summary>Asserts the status code. The message contains the request and the response.</summary>
    public void AssertStatus(int expected) => Assert.True(Status == expected, $"Expected {expected}, but {Request}\nreturned {Status}: {Text}");

    private JToken Any
    {
        get
        {
            using var reader = new JsonTextReader(new StringReader(Text)) { DateParseHandling = DateParseHandling.None };
            return JToken.ReadFrom(reader);
        }
    }
}
