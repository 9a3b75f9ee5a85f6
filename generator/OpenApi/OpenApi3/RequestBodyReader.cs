using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads Request Body Objects.</summary>
internal sealed class RequestBodyReader(ReaderContext context, MediaTypeReader mediaTypes)
{
    public OpenApiRequestBody? Read(OperationScope scope)
    {
        if (context.Fields.Object(scope.Operation, "requestBody") is not { } written)
        {
            return null;
        }

        if (context.References.Follow(written, ComponentKind.RequestBodies) is not { } body)
        {
            scope.Fail("its request body can't be resolved");
            return null;
        }

        return new OpenApiRequestBody
        {
            Pointer = body.Pointer,
            Location = body.Location,
            Description = context.Fields.String(written, "description") ?? context.Fields.String(body, "description"),
            Required = context.Fields.Boolean(body, "required") == true,
            Name = context.Fields.String(scope.Operation, "x-codegen-request-body-name") ?? context.Fields.String(body, "x-codegen-request-body-name"),
            Content = mediaTypes.Read(body),
        };
    }
}
