using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Tests.Support;

internal sealed record SandboxResponse(int Status, string? MediaType, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JObject Json => (JObject)Any;

    public JArray Array => (JArray)Any;

    private JToken Any
    {
        get
        {
            using var reader = new JsonTextReader(new StringReader(Text)) { DateParseHandling = DateParseHandling.None };
            return JToken.ReadFrom(reader);
        }
    }
}
