namespace RunAi.Generator.CSharp.Model;

/// <summary>
/// Names of the runtime's members that generated code uses. The emitters use these constants, so that a search for a name finds the code that emits it. A
/// test compares them with the public members of the runtime's CodeGeneration namespace.
/// </summary>
internal static partial class RuntimeNames
{
    /// <summary>Registers clients with credentials of their own.</summary>
    public static class ApiClients
    {
        public const string Add = "ApiClients.Add";
    }

    /// <summary>Sends requests.</summary>
    public static class ApiConnection
    {
        public const string Create = "Create";
        public const string CreateRequest = "CreateRequest";
        public const string With = "With";
        public const string WithServerPath = "WithServerPath";
    }

    /// <summary>Adds parameters and a body to a request.</summary>
    public static class ApiRequestBase
    {
        public const string AddCookie = "AddCookie";
        public const string AddCookieJson = "AddCookieJson";
        public const string AddCookieList = "AddCookieList";
        public const string AddCookieMap = "AddCookieMap";
        public const string AddCookieModel = "AddCookieModel";
        public const string AddCookieValue = "AddCookieValue";

        public const string AddHeader = "AddHeader";
        public const string AddHeaderJson = "AddHeaderJson";
        public const string AddHeaderList = "AddHeaderList";
        public const string AddHeaderMap = "AddHeaderMap";
        public const string AddHeaderModel = "AddHeaderModel";
        public const string AddHeaderValue = "AddHeaderValue";

        public const string AddPath = "AddPath";
        public const string AddPathJson = "AddPathJson";
        public const string AddPathList = "AddPathList";
        public const string AddPathMap = "AddPathMap";
        public const string AddPathModel = "AddPathModel";
        public const string AddPathValue = "AddPathValue";

        public const string AddQuery = "AddQuery";
        public const string AddQueryJson = "AddQueryJson";
        public const string AddQueryList = "AddQueryList";
        public const string AddQueryMap = "AddQueryMap";
        public const string AddQueryModel = "AddQueryModel";
        public const string AddQueryValue = "AddQueryValue";

        public const string AddDelimitedPart = "AddDelimitedPart";
        public const string AddFilePart = "AddFilePart";
        public const string AddFileParts = "AddFileParts";
        public const string AddFilesOrValue = "AddFilesOrValue";
        public const string AddJsonPart = "AddJsonPart";
        public const string AddJsonParts = "AddJsonParts";
        public const string AddNamedFiles = "AddNamedFiles";
        public const string AddNamedFilesOrValues = "AddNamedFilesOrValues";
        public const string AddNamedParts = "AddNamedParts";
        public const string AddPart = "AddPart";
        public const string AddPartList = "AddPartList";
        public const string AddPartValue = "AddPartValue";
        public const string StartMultipart = "StartMultipart";

        public const string SetContentType = "SetContentType";
        public const string SetFormBody = "SetFormBody";
        public const string SetFormValue = "SetFormValue";
        public const string SetFormFieldStyle = "SetFormFieldStyle";
        public const string SetJsonBody = "SetJsonBody";
        public const string SetStreamBody = "SetStreamBody";
        public const string SetTextBody = "SetTextBody";
    }

    /// <summary>Sends a request.</summary>
    public static class ApiRequest
    {
        public const string SendAsync = "SendAsync";
        public const string SendForNullableAsync = "SendForNullableAsync";
        public const string SendForSuccessAsync = "SendForSuccessAsync";
        public const string SendForValueAsync = "SendForValueAsync";
    }

    /// <summary>Is implemented by clients and groups.</summary>
    public static class IConnectedClient
    {
        public const string With = "With";
    }

    /// <summary>Is implemented by clients.</summary>
    public static class IApiClient
    {
        public const string Create = "Create";
        public const string GetOperations = "GetOperations";
        public const string GetSecretNames = "GetSecretNames";
    }

    /// <summary>Is implemented by the classes of groups whose connection the runtime uses.</summary>
    public static class IApiGroup
    {
        public const string Connection = "Connection";
    }

    /// <summary>The base class of models: the members that generated code calls.</summary>
    public static class JsonObjectModel
    {
        public const string IsMissing = "IsMissing";
        public const string IsNullSet = "IsNullSet";
        public const string MarkNull = "MarkNull";
        public const string MarkPresent = "MarkPresent";
    }

    /// <summary>Tells the variants of a union apart.</summary>
    public static class JsonMatch
    {
        public const string AnyProperty = "JsonMatch.AnyProperty";
        public const string Discriminator = "JsonMatch.Discriminator";
        public const string FirstItem = "JsonMatch.FirstItem";
        public const string FirstValue = "JsonMatch.FirstValue";
        public const string Integer = "JsonMatch.Integer";
        public const string Kind = "JsonMatch.Kind";
        public const string Properties = "JsonMatch.Properties";
        public const string Property = "JsonMatch.Property";
        public const string PropertyKind = "JsonMatch.PropertyKind";
    }

    /// <summary>Provides the metadata of models for System.Text.Json.</summary>
    public static class JsonModelResolver
    {
        public const string AddEnum = "AddEnum";
        public const string AddIntegerEnum = "AddIntegerEnum";
        public const string AddModel = "AddModel";
    }

    /// <summary>Reports kinds of resources without an operation.</summary>
    public static class KindDispatch
    {
        public const string CreateException = "KindDispatch.CreateException";
    }

    /// <summary>Reads metrics.</summary>
    public static class MetricQuery
    {
        public const string Create = "MetricQuery.Create";
        public const string CreateLast = "MetricQuery.CreateLast";
    }

    /// <summary>Collects the values of a response.</summary>
    public static class MetricWindow
    {
        public const string Add = "Add";
    }

    /// <summary>Finds resources by their names.</summary>
    public static class NamedResource
    {
        public const string EnsureAsync = "NamedResource.EnsureAsync";
        public const string EnsureWithResultAsync = "NamedResource.EnsureWithResultAsync";
        public const string Filter = "NamedResource.Filter";
        public const string FindAsync = "NamedResource.FindAsync";
        public const string GetAsync = "NamedResource.GetAsync";
    }

    /// <summary>Describes an operation.</summary>
    public static class Operation
    {
        public const string Fails = "Fails";
        public const string Requires = "Requires";
        public const string Returns = "Returns";
        public const string ReturnsJsonOrText = "ReturnsJsonOrText";
        public const string ReturnsLocation = "ReturnsLocation";
        public const string ReturnsOptionalStream = "ReturnsOptionalStream";
        public const string ReturnsOptionalText = "ReturnsOptionalText";
        public const string ReturnsRedirection = "ReturnsRedirection";
        public const string ReturnsStream = "ReturnsStream";
        public const string ReturnsText = "ReturnsText";
    }

    /// <summary>Creates conditions.</summary>
    public static class Filters
    {
        public const string AmbiguousOperators = "AmbiguousOperators";
        public const string CreateCondition = "CreateCondition";
        public const string Delimiter = "Delimiter";
        public const string FilterCondition = "FilterCondition";
        public const string FilterField = "FilterField";
        public const string IFilterCondition = "IFilterCondition";
        public const string OrderedFilterField = "OrderedFilterField";
        public const string TextFilterField = "TextFilterField";
    }

    /// <summary>Describes the list in an operation's response.</summary>
    public static class PagedOperation
    {
        public const string EnumerateAsync = "EnumerateAsync";
        public const string WithCursor = "WithCursor";
        public const string WithItemCursor = "WithItemCursor";
        public const string WithLink = "WithLink";
        public const string WithLinkHeader = "WithLinkHeader";
        public const string WithPages = "WithPages";
        public const string WithPagination = "WithPagination";
    }

    /// <summary>Describes the phases of resources.</summary>
    public static class PhaseWait
    {
        public const string Fails = "Fails";
        public const string Reaches = "Reaches";
        public const string UntilAsync = "UntilAsync";
        public const string WithEvents = "WithEvents";
    }

    /// <summary>Reads streams of items.</summary>
    public static class StreamedOperation
    {
        public const string ReadEventsAsync = "StreamedOperation.ReadEventsAsync";
        public const string ReadLinesAsync = "StreamedOperation.ReadLinesAsync";
        public const string ReadRecordsAsync = "StreamedOperation.ReadRecordsAsync";
        public const string ReadValuesAsync = "StreamedOperation.ReadValuesAsync";
    }

    /// <summary>Registers clients.</summary>
    public static class RunAiBuilder
    {
        public const string AddClusterClient = "AddClusterClient";
        public const string AddControlPlaneClient = "AddControlPlaneClient";
    }

    /// <summary>The credentials of APIs.</summary>
    public static class Security
    {
        public const string All = "All";
        public const string ApiCredential = "ApiCredential";
        public const string ApiCredentials = "ApiCredentials";
        public const string ApiKeyCredential = "ApiKeyCredential";
        public const string BasicCredential = "BasicCredential";
        public const string BearerCredential = "BearerCredential";
        public const string Cookie = "ApiKeyLocation.Cookie";
        public const string HandlerCredential = "HandlerCredential";
        public const string Header = "ApiKeyLocation.Header";
        public const string OAuthCredential = "OAuthCredential";
        public const string OpenIdConnectCredential = "OpenIdConnectCredential";
        public const string Query = "ApiKeyLocation.Query";
        public const string SecurityRequirement = "SecurityRequirement";
    }

    /// <summary>How a parameter is serialized.</summary>
    public static class ParameterStyle
    {
        public const string DeepObject = "ParameterStyle.DeepObject";
        public const string Form = "ParameterStyle.Form";
        public const string Label = "ParameterStyle.Label";
        public const string Matrix = "ParameterStyle.Matrix";
        public const string PipeDelimited = "ParameterStyle.PipeDelimited";
        public const string Simple = "ParameterStyle.Simple";
        public const string SpaceDelimited = "ParameterStyle.SpaceDelimited";
        public const string TabDelimited = "ParameterStyle.TabDelimited";
    }
}
