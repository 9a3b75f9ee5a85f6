using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>
    /// Sends the members of a model as an <c>application/x-www-form-urlencoded</c> body: an array as one field per element, an object as its
    /// JSON (OpenAPI 3.0.3, Media Type Object, Support for x-www-form-urlencoded Request Bodies). Null sends none.
    /// </summary>
    /// <param name="body">The model.</param>
    public void SetFormBody(JsonModel? body)
    {
        if (body is null)
            return;

        foreach (var (name, value) in ModelMembers.Of(body, deep: false))
            AddFormField(name, value);
    }
}
