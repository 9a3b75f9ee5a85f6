using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads Request Body Objects.</summary>
internal sealed class RequestBodyReader(ReaderContext context, MediaTypeReader mediaTypes)
{
    public OpenApiRequestBody? Read(OperationScope scope)
    {
        if (context.Fields.GetObject(scope.Operation, "requestBody") is not { } declared)
        {
            return null;
        }

        if (context.References.Follow(declared, ComponentKinds.RequestBodies) is not { } body)
        {
            scope.FailUnresolved("request body");
            return null;
        }

        return new OpenApiRequestBody
        {
            Pointer = body.Pointer,
            Location = body.Location,
            Description = context.Fields.GetString(declared, "description") ?? context.Fields.GetString(body, "description"),
            Required = context.Fields.GetBoolean(body, "required") == true,
            Name = context.Fields.GetString(scope.Operation, "x-codegen-request-body-name") ?? context.Fields.GetString(body, "x-codegen-request-body-name"),
            Content = mediaTypes.Read(body),
        };
    }
}
