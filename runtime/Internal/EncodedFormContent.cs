using System.Net.Http.Headers;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>A form body whose fields are already encoded.</summary>
internal sealed class EncodedFormContent : ByteArrayContent
{
    public EncodedFormContent(string fields)
        : base(Encoding.ASCII.GetBytes(fields)) => Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
}
